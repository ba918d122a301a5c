/*
 * Fernway: a cart in localStorage, one function a page, and one call to Cairn at each moment that matters.
 * Cairn needs nothing else from the shop: which of these moments asks a question is decided in cairn.json.
 */

import { add, deliveryCost, goods, goodsTotal, lines, placeOrder, postage, pounds } from './shop/cart.js';
import { drawCart } from './shop/cartPage.js';
import { all, el, one, showCount, showSums } from './shop/draw.js';
import { speakAsAsked } from './shop/language.js';
import { hasBeenHereBefore, remember, remembered } from './shop/memory.js';

const pages = {
  home() {
    cairn('touchpoint', 'home.viewed');
    if (hasBeenHereBefore()) cairn('touchpoint', 'home.returned');
  },

  product() {
    const { sku } = document.body.dataset;
    cairn('touchpoint', 'product.viewed', { product: sku });
    const form = one('[data-add]');
    const fabric = () => new FormData(form).get('fabric');
    form.addEventListener('change', () => {
      one('[data-stage]').dataset.fabric = fabric();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      add(sku, fabric());
      showCount();
      one('[data-added]').replaceChildren('Added. ', el('a', { href: '/cart.html' }, 'Go to your cart'));
    });
  },

  cart() {
    cairn('touchpoint', 'cart.viewed', { items: lines.length });
    drawCart();
  },

  checkout() {
    const form = one('[data-checkout]');
    form.hidden = !lines.length;
    one('[data-empty]').hidden = lines.length > 0;
    if (!lines.length) return;
    cairn('touchpoint', 'checkout.started', { total: goodsTotal(lines) });
    const how = () => new FormData(form).get('delivery');
    one('[data-post]').textContent = deliveryCost(lines, 'post') ? pounds.format(postage.post) : 'Free';
    form.addEventListener('change', () => showSums(lines, how()));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      placeOrder(how(), new FormData(form).get('name'));
      location.assign('/thank-you.html');
    });
    showSums(lines, how());
  },

  thankYou() {
    const [order] = remembered('orders', []);
    one('[data-none]').hidden = Boolean(order);
    one('[data-order]').hidden = !order;
    if (!order) return;
    one('[data-first-name]').textContent = order.name.split(' ')[0];
    one('[data-order-id]').textContent = order.id;
    showSums(order.lines, order.delivery);
    if (remembered('reported', '') === order.id) return; // a reload is not a second order
    remember('reported', order.id);
    cairn('touchpoint', 'checkout.completed', { orderId: order.id, total: order.total });
  },

  gettingStarted() {
    cairn('touchpoint', 'onboarding.guide_opened');
    one('[data-pitched]').addEventListener('click', () => {
      one('[data-pitched-status]').textContent = 'Well done. Sleep well in it.';
      cairn('touchpoint', 'onboarding.tent_pitched', { product: goods['corrie-2'].name });
    });
  },

  help() {
    const seen = new IntersectionObserver(([entry]) => {
      if (!entry.isIntersecting) return;
      seen.disconnect();
      cairn('touchpoint', 'help.article_read', { article: location.pathname });
    });
    seen.observe(one('[data-article-end]'));
  },

  support() {
    const say = (text, from) => one('[data-chat]').append(el('li', { class: from }, el('p', {}, text)));
    one('[data-send]').addEventListener('submit', (event) => {
      event.preventDefault();
      say(one('#message').value, 'me');
      event.target.reset();
      say('Thank you, I will look at that right away. Is there anything else?', 'mara');
      cairn('touchpoint', 'support.message_sent');
    });
    const close = (text) => {
      one('[data-send]').hidden = true;
      one('[data-chat-status]').textContent = text;
    };
    one('[data-resolve]').addEventListener('click', () => {
      close('Marked as solved. Mara has closed the conversation.');
      cairn('touchpoint', 'support.resolved', { agent: 'Mara' });
    });
    // The moment itself is on the button, in data-cairn-touchpoint.
    one('[data-leave]').addEventListener('click', () => {
      close('You left. Mara still sees the conversation, and you can come back to it.');
    });
  },

  account() {
    const earlier = {
      id: 'FW-20418',
      when: '2026-05-30',
      product: goods.ember.name,
      what: 'Ember × 1',
      total: 54,
    };
    const placed = remembered('orders', []).map(({ id, when, lines: of, total: sum }) => ({
      id,
      when,
      product: goods[of[0].sku].name,
      what: of.map(({ sku, count }) => `${goods[sku].name} × ${count}`).join(', '),
      total: sum,
    }));
    const orders = [...placed, earlier];
    cairn('set', { orders: orders.length, member: !remembered('leftClub', false) });
    cairn('touchpoint', 'account.viewed');
    one('[data-orders]').replaceChildren(...orders.map(orderLine));
    showClub();
  },

  cancel() {
    const done = () => {
      one('[data-asking]').hidden = true;
      one('[data-done]').hidden = false;
    };
    if (remembered('leftClub', false)) done();
    one('[data-cancel]').addEventListener('click', () => {
      remember('leftClub', true);
      done();
      one('[data-done-heading]').focus();
      cairn('touchpoint', 'membership.cancelled');
    });
    one('[data-rejoin]').addEventListener('click', () => {
      remember('leftClub', false);
      location.assign('/account.html');
    });
  },

  missing() {},
};

function orderLine(order) {
  const { id, when, what, total: sum } = order;
  const day = new Date(when).toLocaleDateString('en-GB', { dateStyle: 'long' });
  return el(
    'li',
    {},
    el('span', {}, what, el('span', { class: 'small' }, `${id} · ${day}`)),
    el('span', { class: 'price' }, pounds.format(sum)),
    remembered('arrived', []).includes(id) ? el('span', { class: 'small' }, 'Arrived') : arrival(order),
  );
}

/** The parcel's own moment: only the visitor knows when it came. */
function arrival({ id, product }) {
  const button = el('button', { type: 'button', class: 'link' }, 'It has arrived');
  button.setAttribute('aria-label', `It has arrived: ${id}`);
  button.addEventListener('click', () => {
    remember('arrived', [...remembered('arrived', []), id]);
    button.replaceWith(el('span', { class: 'small' }, 'Arrived'));
    one('[data-orders-status]').textContent = `Thank you. ${id} is marked as arrived.`;
    cairn('touchpoint', 'delivery.received', { orderId: id, product });
  });
  return button;
}

function showClub() {
  const left = remembered('leftClub', false);
  for (const part of all('[data-club-member]')) part.hidden = left;
  for (const part of all('[data-club-left], [data-rejoin]')) part.hidden = !left;
  one('[data-rejoin]').addEventListener('click', () => {
    remember('leftClub', false);
    showClub();
  });
}

speakAsAsked();
showCount();
pages[document.body.dataset.page]();
