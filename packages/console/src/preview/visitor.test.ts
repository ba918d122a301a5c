import { describe, expect, it } from 'vitest';
import { stranger, valuesIn, visitorIn, visitorQuery } from './visitor.js';

const known = {
  ...{ ...stranger, touchpoint: 'checkout.completed', url: '/a', device: 'phone' as const, visits: 5 },
  ...{ attributes: 'plan = pro\nseats: 12', promptedDays: 0, laterDays: 3, never: true },
};

describe('a made-up visitor', () => {
  it('stands in the address as far as they are no stranger', () => {
    const query = visitorQuery(known);
    const said = Object.entries(query).filter(([, value]) => value !== undefined);
    expect(Object.fromEntries(said)).toEqual({
      'v.touchpoint': 'checkout.completed',
      'v.url': '/a',
      'v.device': 'phone',
      'v.visits': '5',
      'v.attributes': 'plan = pro\nseats: 12',
      'v.promptedDays': '0',
      'v.laterDays': '3',
      'v.never': 'yes',
    });
    expect(visitorIn(new URLSearchParams(said.map(([name, value]) => [name, String(value)])))).toEqual(known);
  });

  it('is a stranger where the address says nothing, or nonsense', () => {
    expect(visitorIn(new URLSearchParams())).toEqual(stranger);
    const odd = new URLSearchParams({
      'v.visits': '-1',
      'v.device': 'fridge',
      'v.promptedDays': 'x',
      'v.never': '1',
    });
    expect(visitorIn(odd)).toEqual(stranger);
  });
});

describe('valuesIn', () => {
  it('reads one value a line, as what it looks like', () => {
    expect(valuesIn('plan = pro\nseats: 12\n  member=true \nname = Ada = Lovelace\n\nnothing\n= x')).toEqual({
      ...{ plan: 'pro', seats: 12, member: true, name: 'Ada = Lovelace' },
    });
  });
});
