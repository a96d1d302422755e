import { defineBackground } from '#imports';
import { setUpAlarms } from './alarms';
import { setUpContactTabs } from './contact-tabs';
import { setUpMessages } from './messages';
import { setUpNotifications } from './notifications';

// Every listener is registered in the first turn: a worker that was started by an event must already be listening.
export default defineBackground({
  type: 'module',
  main() {
    setUpMessages();
    setUpAlarms();
    setUpNotifications();
    setUpContactTabs();
  },
});
