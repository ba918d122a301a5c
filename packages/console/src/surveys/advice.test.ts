import { describe, expect, it } from 'vitest';
import type { LintFinding, StoredDocument } from '../api/types.js';
import { fernway } from '../testing/fernway.js';
import { adviceAt, adviceCounted, adviceOn, adviceUnder, isWithin } from './advice.js';
import { createDraft } from './createDraft.js';

const text = 'surveys[0].questions[0].text';
const fix = { description: 'Leave out "great"', edits: [{ path: text, value: 'It was easy.' }] };
const leading: LintFinding = { rule: 'wording/leading', severity: 'warning', path: text, message: 'x', fix };
const finding = (path: string, more: Partial<LintFinding> = {}): LintFinding => ({
  ...{ rule: 'survey/no-follow-up', severity: 'info', path, message: 'x' },
  ...more,
});

function draftOf(stored: StoredDocument = { document: fernway(), revision: '"1"', liveVersion: 1 }) {
  const never = () => new Promise<never>(() => {});
  return createDraft(stored, { load: never, revision: never, save: never, later: () => () => {} });
}

describe('following advice', () => {
  it('changes the draft as the fix says', () => {
    const draft = draftOf();
    const advice = adviceOn(draft, { findings: [leading], document: draft.document.value });
    expect(advice.isFresh).toBe(true);
    advice.apply(fix);
    expect(draft.document.value.surveys?.[0]?.questions[0]?.text).toBe('It was easy.');
    expect(draft.state.value.is).toBe('waiting');
  });

  it('does nothing to words that were changed since', () => {
    const draft = draftOf();
    const linted = { findings: [leading], document: draft.document.value };
    draft.edit((before) => ({ ...before, settings: {} }));
    const now = draft.document.value;
    const advice = adviceOn(draft, linted);
    expect(advice.isFresh).toBe(false);
    advice.apply(fix);
    expect(draft.document.value).toBe(now);
  });
});

describe('what is shown where', () => {
  const draft = draftOf();
  const at = (...findings: LintFinding[]) => adviceOn(draft, { findings, document: draft.document.value });

  it('leaves mistakes to the save that they stopped', () => {
    expect(at(finding('surveys', { rule: 'document' }), leading).findings).toEqual([leading]);
  });

  it('is beside its field, and what no field stands for is under what it is in', () => {
    const scale = finding('surveys[0].questions[0].scale');
    const other = finding('surveys[10].questions');
    const advice = at(leading, scale, other);
    expect(adviceAt(advice, text).findings).toEqual([leading]);
    const rest = adviceUnder(advice, 'surveys[0].questions[0]', (path) => path === text);
    expect(rest.findings).toEqual([scale]);
    expect(adviceUnder(advice, 'surveys[10]').findings).toEqual([other]);
  });

  it('does not take a longer name for something inside', () => {
    expect(isWithin('surveys[0].questions[10]', 'surveys[0].questions[1]')).toBe(false);
    expect(isWithin('surveys[0].locales.de', 'surveys[0].locales')).toBe(true);
  });

  it('is counted by severity', () => {
    expect(adviceCounted(at())).toBe('');
    expect(adviceCounted(at(leading, finding('a'), finding('b')))).toBe('1 warning and 2 remarks');
  });
});
