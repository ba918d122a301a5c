import { expect, it, vi } from 'vitest';
import { once } from './once.js';

it('makes nothing before it is asked, and once from then on', () => {
  const make = vi.fn(() => undefined);
  const given = once(make);
  expect(make).not.toHaveBeenCalled();
  expect([given(), given()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledOnce();
});
