import { describe, expect, it } from 'vitest';
import { fernway } from '../testing/fernway.js';
import { differences } from './differences.js';

const before = fernway();
const [survey] = before.surveys ?? [];
if (!survey) throw new Error('the document of the tests has lost its survey');
const [ease, hard] = survey.questions;
if (!ease || !hard) throw new Error('the survey of the tests has lost its questions');
const asked = { id: 'checkout-effort', name: 'Ease of checking out' };

const changedTo = (to: object) => differences(before, { ...before, surveys: [{ ...survey, ...to }] });

describe('what differs between two versions', () => {
  it('is nothing where nothing differs', () => {
    expect(differences(before, fernway())).toEqual([]);
  });

  it('is named by the words that people know it by', () => {
    expect(changedTo({ questions: [{ ...ease, text: 'How easy?' }, hard] })).toEqual([
      {
        keys: ['surveys', asked, 'questions', { id: 'ease', name: 'How easy?' }, 'text'],
        ...{ kind: 'changed', before: 'It was easy to check out.', after: 'How easy?' },
      },
    ]);
  });

  it('says what is new and what is gone', () => {
    expect(
      changedTo({ thanks: 'Thanks', questions: [ease] }).map(({ kind, keys }) => [kind, keys.at(-1)]),
    ).toEqual([
      ['removed', { id: 'hard', name: 'What made it hard?' }],
      ['added', 'thanks'],
    ]);
  });

  it('says once that a list is in another order, and nothing of the items that only moved', () => {
    expect(changedTo({ questions: [hard, ease] })).toMatchObject([
      {
        kind: 'moved',
        before: ['It was easy to check out.', 'What made it hard?'],
        after: ['What made it hard?', 'It was easy to check out.'],
      },
    ]);
  });

  it('counts what is renumbered by a new neighbour as not moved', () => {
    const fresh = { id: 'new', type: 'text', text: 'New?' };
    expect(changedTo({ questions: [fresh, ease, hard] }).map(({ kind }) => kind)).toEqual(['added']);
  });
});
