export { runServe, type ServeOptions, type Serving } from './runServe.js';
export { type DemoHistory, type DemoOptions, demoDays, demoHistory } from './seed/demoHistory.js';
