import { describe, expect, it } from 'vitest';
import type { DocumentInput } from '../document.js';
import { parseDocument } from '../parseDocument.js';
import { applyFix } from './applyFix.js';
import { document, survey, unwise, wise } from './documents.table.js';
import { lintDocument } from './lintDocument.js';
import { rules } from './rules.js';

const now = Date.parse('2026-06-01');

function lint(written: DocumentInput) {
  const parsed = parseDocument(written);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return lintDocument(parsed.document, { now });
}

describe('lintDocument', () => {
  it.each(unwise)('notices $why', ({ rule, path, severity = 'warning', written }) => {
    const found = lint(written).map((one) => ({ rule: one.rule, path: one.path, severity: one.severity }));
    expect(found).toEqual([{ rule, path, severity }]);
  });

  it.each(unwise)('says in German what is unwise about $why', ({ written }) => {
    const parsed = parseDocument(written);
    const said = parsed.ok ? lintDocument(parsed.document, { now, findingsIn: 'de' }) : [];
    const english = lint(written);
    expect(said.map(({ rule, path }) => ({ rule, path }))).toEqual(
      english.map(({ rule, path }) => ({ rule, path })),
    );
    expect(said.filter(({ message }) => english.some((one) => one.message === message))).toEqual([]);
    expect(said.filter(({ message }) => / the | with | and |"/.test(message))).toEqual([]);
  });

  it.each(wise)('has nothing against %s', (_why, written) => {
    expect(lint(written)).toEqual([]);
  });

  it('tries every rule that is about more than one question', () => {
    const tried = new Set(unwise.map(({ rule }) => rule));
    expect(rules.filter(({ about, id }) => about !== 'question' && !tried.has(id))).toEqual([]);
  });

  it.each(unwise.filter(({ written }) => lint(written).some(({ fix }) => fix)))(
    'mends $why without a new fault',
    ({ written }) => {
      const before = structuredClone(written);
      const [found] = lint(written);
      expect(lint(found?.fix ? applyFix(written, found.fix) : written)).toEqual([]);
      expect(written).toEqual(before);
    },
  );

  it('offers to add an open question, to require less and to mend a colour', () => {
    const fixed = new Set(
      unwise.flatMap(({ written }) => lint(written).flatMap((one) => (one.fix ? one.rule : []))),
    );
    expect([...fixed].sort()).toEqual([
      'scale/reversed',
      'survey/no-follow-up',
      'survey/too-many-required',
      'theme/contrast',
    ]);
  });

  it('says once of each survey that it overlaps, however many there are', () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => survey({ id }));
    expect(lint(document(many)).map(({ path }) => path)).toEqual([
      'surveys[1].touchpoints[0]',
      'surveys[2].touchpoints[0]',
      'surveys[3].touchpoints[0]',
    ]);
  });

  it('says nothing of age without the time', () => {
    const parsed = parseDocument(document([survey({ reviewedAt: '2020-01-01' })]));
    expect(parsed.ok && lintDocument(parsed.document)).toEqual([]);
  });

  it('names the metric that does not suit the purpose', () => {
    expect(lint(document([survey({ purpose: 'relationship' })]))).toMatchObject([
      { rule: 'metric/wrong-purpose', path: 'surveys[0].questions[0].type' },
    ]);
  });
});

describe('the table of rules', () => {
  it('has an id, a reason and an advice for each, and no id twice', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, reason, advice } of rules) {
      expect(id).toMatch(/^[a-z]+\/[a-z-]+$/);
      expect(reason).toMatch(/^["A-Z].+\.$/);
      expect(advice).toMatch(/[.?"”]$/);
    }
  });
});
