import { document } from '@cairn/schema';
import { expect, it } from 'vitest';
import { fernway } from '../../testing/fernway.js';
import { usualBudget } from './usualBudget.js';

it('is what the schema fills in', () => {
  expect(document.parse(fernway()).settings.frequency).toEqual({ ...usualBudget, reserved: {} });
});
