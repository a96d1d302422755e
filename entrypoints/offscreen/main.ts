import { receive } from '../../utils/messaging/receive';
import { look } from '../../utils/watch/look';

receive('offscreen', { 'offscreen:look': ({ url }) => look(url) });
