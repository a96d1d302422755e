import { startPage } from '../dashboard/start-page';
import { App } from './app';

const root = document.querySelector('#root');
if (root) void startPage(root, <App />);
