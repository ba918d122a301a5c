import { expect, it } from 'vitest';
import type { Cairn } from '../api.js';
import type { Chunks } from '../kernel.js';
import { createCairn } from './createCairn.js';

/** A server has no window; nothing is ever loaded there. */
const onServer = (): Cairn => createCairn(undefined, {} as Chunks);

it('does nothing on a server, whatever is called', () => {
  const cairn = onServer();
  expect(cairn.init({ key: 'pk_demo', collector: 'https://c.example' })).toBeUndefined();
  expect(cairn.touchpoint('checkout.completed', { total: 3 })).toBeUndefined();
  expect(cairn.identify('customer-17')).toBeUndefined();
  expect(cairn.set({ plan: 'club' })).toBeUndefined();
  expect(cairn.outcome('renewed', 30)).toBeUndefined();
  expect(cairn.consent('granted')).toBeUndefined();
  expect(cairn.reset()).toBeUndefined();
  expect(cairn.destroy()).toBeUndefined();
});

it('hears nothing on a server, and can stop hearing it', () => {
  const off = onServer().on('shown', () => {
    throw new Error('nothing is ever shown there');
  });
  expect(off()).toBeUndefined();
});

it('keeps what is asked on a server open, without a rejection', async () => {
  const answers = [onServer().ask('checkout-effort'), onServer().explain()];
  expect(await Promise.race([...answers, Promise.resolve('still open')])).toBe('still open');
});
