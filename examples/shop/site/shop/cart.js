/* What is sold, what is in the cart, and what it comes to. */

import { remember, remembered } from './memory.js';

export const goods = {
  'corrie-2': { name: 'Corrie 2', price: 349, page: '/product.html', art: 'tent' },
  'drover-45': { name: 'Drover 45', price: 165, page: '/pack.html', art: 'pack' },
  ember: { name: 'Ember', price: 48, page: '/stove.html', art: 'stove' },
};
const freePostFrom = 150;
export const postage = { post: 6, courier: 12, collect: 0 };

export let lines = remembered('cart', []).filter(({ sku }) => goods[sku]);

export function changeCart(changed) {
  lines = changed.filter(({ count }) => count > 0);
  remember('cart', lines);
}

export function add(sku, fabric) {
  const same = lines.find((line) => line.sku === sku && line.fabric === fabric);
  changeCart(
    same
      ? lines.map((line) => (line === same ? { ...line, count: line.count + 1 } : line))
      : [...lines, { sku, fabric, count: 1 }],
  );
}

export const pounds = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  minimumFractionDigits: 0,
});
export const goodsTotal = (of) => of.reduce((sum, { sku, count }) => sum + goods[sku].price * count, 0);

export function deliveryCost(of, how) {
  return how === 'post' && goodsTotal(of) >= freePostFrom ? 0 : postage[how];
}

export function total(of, how) {
  return goodsTotal(of) + deliveryCost(of, how);
}

export function placeOrder(delivery, name) {
  const order = {
    id: `FW-${String(Date.now()).slice(-5)}`,
    when: new Date().toISOString().slice(0, 10),
    name,
    lines,
    delivery,
    total: total(lines, delivery),
  };
  remember('orders', [order, ...remembered('orders', [])].slice(0, 10));
  changeCart([]);
}
