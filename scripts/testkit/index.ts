export { type BrowserKind, launchBrowser } from './browser.js';
export { type RunningCairn, startCairn } from './cairn.js';
export { freePort } from './freePort.js';
export { type Pages, servePages } from './pages.js';
export { uuidV7 } from './uuidV7.js';
