export { themeCss } from './themeCss.js';
