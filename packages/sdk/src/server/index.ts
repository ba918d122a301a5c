export { type Identity, signIdentity } from './signIdentity.js';
