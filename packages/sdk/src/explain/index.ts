export { explain } from './inWords.js';
export { showPanel } from './showPanel.js';
