export { lookCss } from './lookCss.js';
export { openTab } from './openTab.js';
export { whenVisible } from './whenVisible.js';
