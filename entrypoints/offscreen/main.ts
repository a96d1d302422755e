import { receive } from '../../utils/messaging/receive';
import { readPage } from '../../utils/shops/read';

receive('offscreen', {
  'offscreen:read': async ({ html, url }) =>
    readPage(new DOMParser().parseFromString(html, 'text/html'), url),
});
