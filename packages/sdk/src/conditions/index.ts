export { holds } from '@cairn/engine';
export { factsNow, inAudience } from './factsNow.js';
