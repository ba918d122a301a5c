export { type BrowserKind, launchBrowser } from './browser.js';
export { ada, type Person, type RunningCairn, type SessionCookie, startCairn } from './cairn.js';
export { freePort } from './freePort.js';
export { type Pages, servePages } from './pages.js';
export { uuidV7 } from './uuidV7.js';
