export { pageOf } from './pageOf.js';
export { redacted } from './redacted.js';
