import { App } from './app';
import { startPage } from './start-page';

void startPage(document.body, <App />);
