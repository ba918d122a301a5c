import { describe, expect, it } from 'vitest';
import { question } from '../question.js';
import type { AuthorLanguage } from '../speech.js';
import { applyFix } from './applyFix.js';
import { lintQuestion } from './lintQuestion.js';
import { bad, good, type Row } from './questions.table.js';
import { rules } from './rules.js';

function lint(
  { text, as = { type: 'rating' }, locale = 'en', purpose }: Row,
  findingsIn: AuthorLanguage = 'en',
) {
  const asked = question.parse({ id: 'asked', text, ...as });
  return lintQuestion(asked, { locale, findingsIn, ...(purpose && { purpose }) });
}

describe('lintQuestion', () => {
  it.each(bad)('raises $rule, and only that: $text', (row) => {
    expect([...new Set(lint(row).map(({ rule }) => rule))]).toEqual([row.rule]);
  });

  it.each(bad)('raises $rule in German too: $text', (row) => {
    const german = lint(row, 'de');
    const english = lint(row);
    expect(german).toHaveLength(english.length);
    for (const [index, { message, fix }] of english.entries()) {
      expect(german[index]?.message).not.toBe(message);
      expect(german[index]?.fix?.edits).toEqual(fix?.edits);
      if (fix) expect(german[index]?.fix?.description).not.toBe(fix.description);
    }
  });

  it.each(good)('has nothing against: $text', (row) => {
    expect(lint(row)).toEqual([]);
  });

  it('is tried by at least sixty questions of either kind, and by every rule about questions', () => {
    expect(bad.length).toBeGreaterThanOrEqual(60);
    expect(good.length).toBeGreaterThanOrEqual(60);
    const tried = new Set(bad.map(({ rule }) => rule));
    expect(rules.filter(({ about, id }) => about === 'question' && !tried.has(id))).toEqual([]);
  });

  it.each(bad.filter((row) => lint(row).some(({ fix }) => fix)))(
    'mends without a new fault: $text',
    (row) => {
      const written = { id: 'asked', text: row.text, ...(row.as ?? { type: 'rating' }) };
      for (const { fix } of lint(row)) {
        const mended = question.parse(fix ? applyFix(written, fix) : written);
        const { locale = 'en', purpose } = row;
        expect(lintQuestion(mended, { locale, ...(purpose && { purpose }) })).toEqual([]);
      }
    },
  );

  it('offers a fix wherever one can be made without knowing the business', () => {
    const fixed = new Set(bad.flatMap((row) => lint(row).flatMap(({ rule, fix }) => (fix ? [rule] : []))));
    expect([...fixed].sort()).toEqual([
      'choice/no-way-out',
      'scale/reversed',
      'scale/unbalanced',
      'scale/unlabelled',
      'wording/emoji',
      'wording/jargon',
      'wording/leading',
      'wording/placeholder',
      'wording/shouting',
    ]);
  });

  it('warns of a length beyond twenty words, and only mentions one beyond twelve', () => {
    const words = (count: number) =>
      lint({ text: `${'ab '.repeat(count - 1)}ab?` }).map(({ severity }) => severity);
    expect([12, 13, 20, 21].map(words)).toEqual([[], ['info'], ['info'], ['warning']]);
  });

  it('names the path it was given', () => {
    const asked = question.parse({ id: 'asked', type: 'text', text: 'What do you love?' });
    const [found] = lintQuestion(asked, { path: 'surveys[0].questions[1]' });
    expect(found?.path).toBe('surveys[0].questions[1].text');
  });

  it('keeps the rules of one language away from another', () => {
    expect(lint({ text: 'Always, never, UX and price and quality', locale: 'fr' })).toEqual([]);
  });

  it('looks at the rows of a matrix', () => {
    const rows = [{ id: 'both', text: 'Price and quality' }];
    const found = lint({ text: 'Please rate the following:', as: { type: 'matrix', rows } });
    expect(found).toMatchObject([{ rule: 'wording/double-barrelled', path: 'rows[0].text' }]);
  });
});
