import { describe, expect, it } from 'vitest';
import { changed, isSameFilter, keptInView, responseFilterOf, responseQuery } from './responseFilter.js';

const today = '2026-03-28';

describe('the filter of responses', () => {
  it('is read from the address, without what is empty or of something else', () => {
    const query = new URLSearchParams('side=bad&q=&cursor=x&view=y&answer=ease:2');
    expect(responseFilterOf(query)).toEqual({ side: 'bad', answer: 'ease:2' });
  });

  it('asks for the days up to today', () => {
    expect(responseQuery({ days: '28', side: 'bad' }, () => today)).toEqual({
      ...{ side: 'bad', from: '2026-03-01', to: '2026-03-28' },
    });
    expect(responseQuery({ days: 'many' }, () => today)).toEqual({});
    expect(responseQuery({ days: '9999' }, () => today)).toEqual({ from: '1998-11-12', to: '2026-03-28' });
    expect(responseQuery({ from: '2026-01-01', to: '2026-01-31' }, () => today)).toEqual({
      ...{ from: '2026-01-01', to: '2026-01-31' },
    });
  });

  it.each(['1e12', '10000', '0', '-1', '1.5', '0x10', ' 7'])(
    'asks for all time where the address says %s days',
    (days) => {
      expect(responseQuery({ days }, () => today)).toEqual({});
    },
  );

  it('forgets the answer with the survey that it was to', () => {
    const filter = { survey: 'ease', answer: 'ease:2', side: 'bad' };
    expect(changed(filter, { survey: 'nps' })).toEqual({ survey: 'nps', side: 'bad' });
    expect(changed(filter, { side: '' })).toEqual({ survey: 'ease', answer: 'ease:2' });
  });

  it('keeps in a view neither a person nor a search that may name one', () => {
    expect(keptInView({ side: 'bad', respondent: 'ann', q: '"Jane Doe"' })).toEqual({ side: 'bad' });
  });

  it('is the same whatever the order, and where empty means nothing', () => {
    expect(isSameFilter({ side: 'bad', q: 'slow' }, { q: 'slow', side: 'bad', days: '' })).toBe(true);
    expect(isSameFilter({ side: 'bad' }, { side: 'good' })).toBe(false);
  });
});
