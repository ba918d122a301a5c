import { describe, expect, it } from 'vitest';
import { matchesIn } from './matchesIn.js';
import { searchTerms } from './searchTerms.js';

const found = (text: string, query: string) =>
  matchesIn(text, searchTerms(query))?.map(({ start, end }) => text.slice(start, end));

describe('what was looked for', () => {
  it.each([
    ['wherever it stands, as it was written', 'Slow. So SLOW!', 'slow', ['Slow', 'SLOW']],
    ['with accents or without', 'Très déçu', 'decu tres', ['Très', 'déçu']],
    ['as a phrase only together', 'too very slow', '"too slow"', undefined],
    ['across what divides words', 'It was too, slow', '"too slow"', ['too, slow']],
    ['as a beginning', 'delivery delivered', 'deliver*', ['delivery', 'delivered']],
    ['as a whole word without a star', 'delivery', 'deliver', undefined],
    ['all of it', 'slow', 'slow courier', undefined],
    ['inside a run of Chinese', '我昨天在东京都买的', '东京', ['东京']],
    ['inside a run of Thai', 'การจัดส่งช้ามาก', 'ช้า', ['ช้า']],
    ['overlapping, as one', 'a b c', '"a b" "b c"', ['a b c']],
  ])('is found %s', (_, text, query, parts) => {
    expect(found(text, query)).toEqual(parts);
  });

  it('is nothing in particular when nothing was', () => {
    expect(matchesIn('slow', [])).toEqual([]);
  });
});
