export { startDelivery } from './startDelivery.js';
