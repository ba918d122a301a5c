export { factsNow, inAudience } from './factsNow.js';
export { holds } from '@cairn/engine';
