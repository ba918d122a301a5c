import { describe, expect, it } from 'vitest';
import { lookOf } from './look.js';

const there = { locales: ['en', 'de'], variants: ['short'] };

describe('lookOf', () => {
  it('is a phone by day when nothing is said', () => {
    expect(lookOf(new URLSearchParams(), there)).toEqual({
      ...{ device: 'phone', scheme: 'light', direction: undefined, locale: undefined, variant: undefined },
    });
  });

  it('reads what an address says', () => {
    const said = { device: 'desktop', scheme: 'dark', direction: 'rtl', locale: 'de', variant: 'short' };
    expect(lookOf(new URLSearchParams(said), there)).toEqual(said);
  });

  it('passes over what the survey does not have any more', () => {
    const said = new URLSearchParams({ device: 'fridge', locale: 'fr', variant: 'long' });
    expect(lookOf(said, there)).toMatchObject({ device: 'phone', locale: undefined, variant: undefined });
  });
});
