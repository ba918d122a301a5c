export { adapt } from './adapt.js';
