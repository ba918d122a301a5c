import { describe, expect, it } from 'vitest';
import { filterOf, filterQuery, keptQuery, narrowings, reportQuery } from './journeyFilter.js';

const read = (query: string) => filterOf(new URLSearchParams(query));
const asked = (query: string) => reportQuery(read(query), () => '2026-11-22');

describe('a filter of the journey', () => {
  it.each([
    ['', {}],
    ['days=28', {}],
    ['days=7', { from: '2026-11-16', to: '2026-11-22' }],
    ['days=8', {}],
    ['from=2026-03-01&to=2026-03-31', { from: '2026-03-01', to: '2026-03-31' }],
    ['from=2026-03-31&to=2026-03-01', {}],
    ['from=2026-02-30&to=2026-03-01', {}],
    ['from=2026-03-01', {}],
    ['dimension=device&value=phone', { dimension: 'device', value: 'phone' }],
    ['dimension=device', {}],
    ['survey=a&purpose=interaction', { survey: 'a', purpose: 'interaction' }],
    ['purpose=other', {}],
    ['compare=previous', { compare: 'previous' }],
  ])('"%s" asks the collector for %o', (query, expected) => {
    expect(asked(query)).toEqual(expected);
  });

  it('reads back what it writes', () => {
    const filter = read(
      'from=2026-03-01&to=2026-03-31&dimension=device&value=phone&survey=a&compare=previous',
    );
    const written = Object.entries(filterQuery(filter)).flatMap(([name, value]) =>
      value ? [[name, value]] : [],
    );
    expect(filterOf(new URLSearchParams(written))).toEqual(filter);
  });

  it('keeps days, part and comparison on the way to a touchpoint, and not what picks surveys', () => {
    expect(keptQuery(read('days=90&dimension=device&value=phone&survey=a&purpose=interaction'))).toEqual({
      days: '90',
      dimension: 'device',
      value: 'phone',
      compare: undefined,
    });
  });

  it('counts what narrows it besides the days', () => {
    expect(narrowings(read('days=7&compare=previous'))).toBe(0);
    expect(narrowings(read('dimension=device&value=phone&survey=a'))).toBe(2);
  });
});
