export { runServe, type ServeOptions, type Serving } from './runServe.js';
