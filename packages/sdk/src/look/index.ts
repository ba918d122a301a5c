export { openTab } from './openTab.js';
export { placementCss } from './placementCss.js';
export { whenVisible } from './whenVisible.js';
