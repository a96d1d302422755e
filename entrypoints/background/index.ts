import { defineBackground } from '#imports';
import { setUpAlarms } from './alarms';
import { setUpContactTabs } from './contact-tabs';
import { setUpMenus } from './menus';
import { setUpMessages } from './messages';
import { setUpNotifications } from './notifications';
import { setUpWelcome } from './welcome';

// Every listener is registered in the first turn: a worker that was started by an event must already be listening.
export default defineBackground({
  type: 'module',
  main() {
    setUpMessages();
    setUpAlarms();
    setUpNotifications();
    setUpContactTabs();
    setUpMenus();
    setUpWelcome();
  },
});
