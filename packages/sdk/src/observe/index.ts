export { observe } from './observe.js';
