// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { describe, expect, it } from 'vitest';
import type { AuthoredDocument, Finding, LintFinding } from '../api/types.js';
import type { Advice } from '../surveys/advice.js';
import { edited as editedPart } from '../testing/edited.js';
import { askingEveryKind, everyKind } from '../testing/everyKind.js';
import { fernway } from '../testing/fernway.js';
import { useEditing } from './editing.js';
import { QuestionCard } from './QuestionCard.js';

const path = 'surveys[0].questions[0]';

/** The card of one question, which is the first of its survey. */
function edited(
  findings: Finding[] = [],
  of: { document: AuthoredDocument; id: string; advice?: Partial<Advice> } = {
    document: fernway(),
    id: 'ease',
  },
) {
  const [survey, ...others] = of.document.surveys ?? [];
  const question = survey?.questions.find(({ id }) => id === of.id);
  if (!survey || !question) throw new Error('the document of the tests has lost its survey');
  const rest = survey.questions.filter((one) => one !== question);
  const document = { ...of.document, surveys: [{ ...survey, questions: [question, ...rest] }, ...others] };
  function First() {
    const [first] = useEditing().survey.questions;
    return first ? <QuestionCard question={first} index={0} /> : null;
  }
  const page = editedPart(() => <First />, { document, findings, ...(of.advice && { advice: of.advice }) });
  return { ...page, changed: () => page.survey().questions[0] };
}

describe('editing a question', () => {
  it('changes its wording and nothing else', () => {
    const { changed, type } = edited();
    type('textarea', 'It was simple to check out.');
    expect(changed()).toMatchObject({ id: 'ease', scale: 'agree7', text: 'It was simple to check out.' });
  });

  it('keeps a question one sentence when lines are pasted', () => {
    const { changed, type } = edited();
    type('textarea', 'It was easy\n to check out.');
    expect(changed()?.text).toBe('It was easy to check out.');
  });

  it('shows the usual words at the ends and lets them be changed', () => {
    const { root, changed, type } = edited();
    const ends = [...root.querySelectorAll<HTMLInputElement>('.ends input')];
    expect(ends.map(({ value }) => value)).toEqual(['Strongly disagree', 'Strongly agree']);
    type('.ends input', 'Not at all');
    expect(changed()).toMatchObject({ labels: { low: 'Not at all', high: 'Strongly agree' } });
  });

  it.each<[id: string, words: string[], first: object]>([
    [
      'wait',
      ['Less than expected', 'As expected', 'More than expected'],
      { labels: { low: 'New', middle: 'As expected' } },
    ],
    ['damaged', ['No', 'Yes'], { labels: { low: 'New', high: 'Yes' } }],
    ['again', ['Very unlikely', 'Very likely'], { labels: { low: 'New' } }],
    [
      'parts',
      ['Poor', 'Fair', 'Good', 'Very good', 'Excellent', '', 'Delivery', 'Support'],
      { steps: ['New', 'Fair', 'Good', 'Very good', 'Excellent'] },
    ],
    ['reason', ['', 'The prices', 'I have moved'], { other: 'New' }],
    ['reasons', ['Something else', 'The prices', 'I have moved'], { other: 'New' }],
    ['why', [''], { placeholder: 'New' }],
    ['write-me', ['The shop may write to me.'], { consent: 'New' }],
    ['bye', ['Back to the shop'], { link: { url: 'https://shop.example/', text: 'New' } }],
  ])('shows the words under %s and lets them be changed', (id, told, first) => {
    const words = '.ends input, .parts input';
    const { root, changed, type } = edited([], { document: askingEveryKind(), id });
    const fields = [...root.querySelectorAll<HTMLInputElement>(words)];
    expect(fields.map(({ value }) => value)).toEqual(told);
    type(words, 'New');
    expect(changed()).toMatchObject(first);
  });

  it.each(everyKind.map(({ id, type }) => [type, id]))('draws %s', (_, id) => {
    const { root } = edited([], { document: askingEveryKind(), id });
    expect(root.querySelector('.more .meta')?.textContent).toMatch(/^[A-Z]/);
    expect(root.textContent).not.toMatch(/undefined|\[object/);
  });

  it('ties what is wrong to the field it is about', () => {
    const { root } = edited([{ path: `${path}.text`, message: 'write something' }]);
    const field = root.querySelector('textarea');
    const note = root.querySelector('.problem');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    expect(note?.textContent).toBe('Write something.');
    expect(field?.getAttribute('aria-describedby')).toBe(note?.id);
  });
});

describe('what is unwise about a question', () => {
  const fix = { description: 'Leave out "great"', edits: [] };
  const leading: LintFinding = {
    ...{ rule: 'wording/leading', severity: 'warning', path: `${path}.text`, fix },
    message: '"great" tells visitors what to answer; leave it out',
  };
  const advised = (advice: Partial<Advice>) => edited([], { document: fernway(), id: 'ease', advice });

  it('stands beside its field in words, and a click mends it', () => {
    const applied: unknown[] = [];
    const { root } = advised({ findings: [leading], apply: (one) => applied.push(one) });
    const field = root.querySelector('textarea');
    const list = root.querySelector('.field .advice');
    expect(list?.textContent).toContain('Warning');
    expect(list?.textContent).toContain('"great" tells visitors what to answer; leave it out.');
    expect(field?.getAttribute('aria-describedby')).toContain(list?.id);
    expect(field?.getAttribute('aria-invalid')).toBe('false');
    const button = list?.querySelector('button');
    expect(button?.textContent).toBe('Apply: Leave out "great"');
    button?.click();
    expect(applied).toEqual([fix]);
  });

  it('cannot be mended while the words are newer than what is said of them', () => {
    const applied: unknown[] = [];
    const { root } = advised({ findings: [leading], isFresh: false, apply: (one) => applied.push(one) });
    const button = root.querySelector<HTMLButtonElement>('.advice button');
    expect(button?.getAttribute('aria-disabled')).toBe('true');
    button?.click();
    expect(applied).toEqual([]);
  });

  it('stands under the question, with its place, where no field is for it', () => {
    const { root } = advised({ findings: [{ ...leading, path: `${path}.elsewhere` }] });
    expect(root.querySelector('.field .advice')).toBeNull();
    expect(root.querySelector('.advice .meta')?.textContent).toBe('elsewhere');
  });

  it('opens what is folded away where something in it is to be said, and nothing else', () => {
    const { root } = advised({ findings: [{ ...leading, path: `${path}.scale` }] });
    const [details, logic] = root.querySelectorAll('details');
    expect([details?.open, logic?.open]).toEqual([true, false]);
    expect(details?.querySelector('.field .advice')).not.toBeNull();
  });
});

describe('changing how a question is asked', () => {
  it('changes its kind and keeps its words and what follows', () => {
    const { changed, type } = edited();
    type('details select', 'csat');
    expect(changed()).toMatchObject({ id: 'ease', type: 'csat', text: 'It was easy to check out.' });
    expect(changed()?.logic).toHaveLength(2);
    expect(changed()).not.toHaveProperty('scale');
  });

  it('adds, moves and removes options, whose ids stay', () => {
    const { changed, click } = edited([], { document: askingEveryKind(), id: 'reason' });
    click('Add an option');
    expect(changed()).toMatchObject({ options: [{ id: 'prices' }, { id: 'moved' }, { id: 'option' }] });
    click('Move option 3 up');
    click('Remove option 1');
    expect(changed()).toMatchObject({ options: [{ id: 'option' }, { id: 'moved' }] });
  });

  it('never lets a choice have less than two options', () => {
    const { changed, click } = edited([], { document: askingEveryKind(), id: 'reason' });
    click('Remove option 1');
    expect(changed()).toMatchObject({ options: [{ id: 'prices' }, { id: 'moved' }] });
  });

  it('adds a rule, about the answer to the question itself, and takes it away', () => {
    const { changed, click } = edited([], { document: askingEveryKind(), id: 'csat' });
    click('Add a rule');
    expect(changed()?.logic).toEqual([{ when: { answer: 'csat', atMost: 1 }, go: 'end' }]);
    click('Remove Rule 1');
    expect(changed()).not.toHaveProperty('logic');
  });
});
