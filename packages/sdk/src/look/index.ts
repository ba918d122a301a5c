export { openTab } from './openTab.js';
export { placementCss } from './placementCss.js';
export { whenFree } from './whenFree.js';
export { whenVisible } from './whenVisible.js';
