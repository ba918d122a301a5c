/* The lines of the cart, with their buttons. */

import { changeCart, goods, lines, pounds } from './cart.js';
import { capital, drawing, el, one, showCount, showSums } from './draw.js';

export function drawCart() {
  one('[data-empty]').hidden = lines.length > 0;
  one('[data-full]').hidden = !lines.length;
  one('[data-lines]').replaceChildren(...lines.map(cartLine));
  if (lines.length) showSums(lines, 'post');
}

function cartLine(line) {
  const { name, price, page, art } = goods[line.sku];
  const what = `${name}, ${line.fabric}`;
  const set = (count, pressed) => {
    changeCart(lines.map((other) => (other === line ? { ...line, count } : other)));
    showCount();
    drawCart();
    one('[data-cart-status]').textContent = count ? `${what}: ${count}` : `${what} removed`;
    (one(`[data-press="${pressed}"]`) ?? one('#main')).focus();
  };
  const press = (text, label, by) => {
    const key = `${line.sku}.${line.fabric}.${by}`;
    const button = el('button', { type: 'button', 'aria-label': label, 'data-press': key }, text);
    button.addEventListener('click', () => set(line.count + by, key));
    return button;
  };
  const remove = el('button', { type: 'button', class: 'link', 'aria-label': `Remove ${what}` }, 'Remove');
  remove.addEventListener('click', () => set(0, ''));
  const count = el(
    'span',
    { class: 'count' },
    press('−', `One ${what} fewer`, -1),
    String(line.count),
    press('+', `One more ${what}`, 1),
  );
  return el(
    'li',
    { class: 'line' },
    drawing(art, line.fabric),
    el(
      'div',
      {},
      el('h2', {}, el('a', { href: page }, name)),
      el('span', { class: 'small' }, capital(line.fabric)),
      el('div', { class: 'row' }, count, remove),
    ),
    el('span', { class: 'price' }, pounds.format(price * line.count)),
  );
}
