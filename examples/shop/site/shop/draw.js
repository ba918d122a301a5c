/* Small things that several pages draw. */

import { deliveryCost, goods, lines, pounds, total } from './cart.js';

export const one = (selector, within = document) => within.querySelector(selector);
export const all = (selector, within = document) => [...within.querySelectorAll(selector)];
export const capital = (word) => word[0].toUpperCase() + word.slice(1);

export function el(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export function drawing(art, fabric) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  svg.setAttribute('viewBox', '0 0 480 340');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('data-fabric', fabric);
  use.setAttribute('href', `/art.svg#${art}`);
  svg.append(use);
  return svg;
}

export function showCount() {
  one('[data-cart-count]').value = lines.reduce((sum, { count }) => sum + count, 0);
}

export function showSums(of, how) {
  const cost = deliveryCost(of, how);
  const sums = of.map(({ sku, count }) => [`${goods[sku].name} × ${count}`, goods[sku].price * count]);
  one('[data-sums]').replaceChildren(
    ...[...sums, ['Delivery', cost]].map(([label, amount]) =>
      el('li', {}, el('span', {}, label), el('span', {}, amount ? pounds.format(amount) : 'Free')),
    ),
  );
  one('[data-total]').textContent = pounds.format(total(of, how));
}
