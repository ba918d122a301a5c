import { describe, expect, it } from 'vitest';
import type { AuthoredSurvey } from '../api/types.js';
import { askingEveryKind, everyKind } from '../testing/everyKind.js';
import { fernway } from '../testing/fernway.js';
import { changesBetween } from './changes.js';
import { editQuestion, editSurvey } from './edit.js';
import { wordFields } from './wordFields.js';

function changed(change: (before: AuthoredSurvey) => AuthoredSurvey): string[] {
  const draft = editSurvey(fernway(), 'checkout-effort', change);
  return changesBetween(fernway(), draft).map(({ text }) => text);
}

describe('what publishing would change', () => {
  it('nothing, when the draft is the same', () => {
    expect(changesBetween(fernway(), fernway())).toEqual([]);
  });

  it('a wording, old and new', () => {
    expect(changed((survey) => editQuestion(survey, 'hard', (one) => ({ ...one, text: 'Why?' })))).toEqual([
      'Ease of checking out: “What made it hard?” becomes “Why?”',
    ]);
  });

  it('a survey that is paused', () => {
    expect(changed((survey) => ({ ...survey, status: 'paused' }))).toEqual([
      'Ease of checking out: live becomes paused',
    ]);
  });

  it('the name, the line of thanks and the words at the ends', () => {
    const labels = { low: 'No', high: 'Yes' };
    expect(
      changed((survey) => ({
        ...editQuestion(survey, 'ease', (one) => (one.type === 'ces' ? { ...one, labels } : one)),
        name: 'Checkout',
        thanks: 'Thank you.',
      })),
    ).toEqual([
      'Ease of checking out: renamed to Checkout',
      'Checkout: words at the ends of “It was easy to check out.”',
      'Checkout: line of thanks',
    ]);
  });

  it('words under a question of any kind, and only as words', () => {
    const before = askingEveryKind();
    for (const question of everyKind) {
      const { id, text } = question;
      const [first] = wordFields(question);
      const draft = editSurvey(before, 'checkout-effort', (survey) =>
        editQuestion(survey, id, (one) => first?.write(one, 'New') ?? one),
      );
      const words = first?.key.startsWith('labels') ? 'words at the ends of' : 'words under';
      expect(changesBetween(before, draft).map((change) => change.text)).toEqual([
        `Ease of checking out: ${words} “${text}”`,
      ]);
    }
  });

  it('an option that is new, as a setting', () => {
    const before = askingEveryKind();
    const draft = editSurvey(before, 'checkout-effort', (survey) =>
      editQuestion(survey, 'reason', (one) =>
        one.type === 'choice' ? { ...one, options: [...one.options, { id: 'new', text: 'New' }] } : one,
      ),
    );
    expect(changesBetween(before, draft).map(({ text }) => text)).toEqual([
      'Ease of checking out: other settings',
    ]);
  });

  it('other settings of a survey, in one line', () => {
    expect(changed((survey) => ({ ...survey, priority: 10 }))).toEqual([
      'Ease of checking out: other settings',
    ]);
    expect(changed((survey) => ({ ...survey, questions: survey.questions.slice(0, 1) }))).toEqual([
      'Ease of checking out: other settings',
    ]);
  });

  it('surveys that are new or gone, and the journey', () => {
    const without = { ...fernway(), surveys: [] };
    expect(changesBetween(without, fernway())).toEqual([
      { survey: 'checkout-effort', text: 'Ease of checking out: new survey' },
    ]);
    expect(changesBetween(fernway(), without)).toEqual([
      { survey: 'checkout-effort', text: 'Ease of checking out: removed' },
    ]);
    const shorter = { ...fernway(), journey: { ...fernway().journey, touchpoints: [] } };
    expect(changesBetween(fernway(), shorter)).toEqual([{ text: 'Journey: stages or touchpoints' }]);
  });

  it('every survey, when nothing was ever published', () => {
    expect(changesBetween(undefined, fernway())).toHaveLength(1);
  });
});
