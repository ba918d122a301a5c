export { startDelivery } from './startDelivery.js';
export { withLease } from './withOneTab.js';
