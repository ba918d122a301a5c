import { describe, expect, it } from 'vitest';
import { createLocalDay } from './localDay.js';
import { momentsOfDays } from './momentsOfDays.js';

const written = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString());

describe('the moments of local days', () => {
  it.each([
    ['UTC', '2026-03-01', '2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z'],
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-03-01', '2026-02-28T10:00:00.000Z', '2026-03-01T10:00:00.000Z'],
    ['Asia/Kathmandu', '2026-03-01', '2026-02-28T18:15:00.000Z', '2026-03-01T18:15:00.000Z'],
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z', '2018-11-05T02:00:00.000Z'],
  ])('in %s, %s goes from %s to before %s', (zone, day, from, before) => {
    const moments = momentsOfDays({ from: day, to: day }, zone);
    expect([written(moments.from), written(moments.before)]).toEqual([from, before]);
  });

  it('are those whose day it is, to the millisecond', () => {
    const localDay = createLocalDay('America/St_Johns');
    const { from = 0, before = 0 } = momentsOfDays(
      { from: '2026-03-08', to: '2026-03-09' },
      'America/St_Johns',
    );
    expect([from - 1, from, before - 1, before].map(localDay)).toEqual([
      ...['2026-03-07', '2026-03-08', '2026-03-09', '2026-03-10'],
    ]);
  });

  it('of a day that a zone has left out are none', () => {
    const { from, before } = momentsOfDays({ from: '2011-12-30', to: '2011-12-30' }, 'Pacific/Apia');
    expect(from).toBe(before);
  });

  it('are open where no day is named', () => {
    expect(momentsOfDays({}, 'UTC')).toEqual({});
  });
});
