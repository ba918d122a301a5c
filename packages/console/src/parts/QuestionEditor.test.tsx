// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { AuthoredDocument, AuthoredQuestion, Finding, LintFinding } from '../api/types.js';
import type { Advice } from '../surveys/advice.js';
import { shownPaths } from '../surveys/shownPaths.js';
import { askingEveryKind, everyKind } from '../testing/everyKind.js';
import { fernway } from '../testing/fernway.js';
import { QuestionEditor } from './QuestionEditor.js';

const path = 'surveys[0].questions[0]';

function edited(
  findings: Finding[] = [],
  of: { document: AuthoredDocument; id: string; advice?: Partial<Advice> } = {
    document: fernway(),
    id: 'ease',
  },
) {
  const [survey] = of.document.surveys ?? [];
  const question = survey?.questions.find(({ id }) => id === of.id);
  if (!survey || !question) throw new Error('the document of the tests has lost its survey');
  const root = document.createElement('div');
  const changes: AuthoredQuestion[] = [];
  render(
    <QuestionEditor
      survey={survey}
      question={question}
      path={path}
      findings={findings}
      advice={{ findings: [], isFresh: true, apply: () => {}, ...of.advice }}
      shown={shownPaths(survey, 'surveys[0]')}
      onChange={(change) => changes.push(change(question))}
    />,
    root,
  );
  const type = (selector: string, text: string) => {
    const field = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
    if (!field) throw new Error(`no ${selector}`);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return { root, changes, type };
}

describe('editing a question', () => {
  it('changes its wording and nothing else', () => {
    const { changes, type } = edited();
    type('textarea', 'It was simple to check out.');
    expect(changes).toMatchObject([{ id: 'ease', scale: 'agree7', text: 'It was simple to check out.' }]);
  });

  it('keeps a question one sentence when lines are pasted', () => {
    const { changes, type } = edited();
    type('textarea', 'It was easy\n to check out.');
    expect(changes[0]?.text).toBe('It was easy to check out.');
  });

  it('shows the usual words at the ends and lets them be changed', () => {
    const { root, changes, type } = edited();
    const ends = [...root.querySelectorAll<HTMLInputElement>('.ends input')];
    expect(ends.map(({ value }) => value)).toEqual(['Strongly disagree', 'Strongly agree']);
    type('.ends input', 'Not at all');
    expect(changes).toMatchObject([{ labels: { low: 'Not at all', high: 'Strongly agree' } }]);
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
      ['Delivery', 'Support', 'Poor', 'Fair', 'Good', 'Very good', 'Excellent', ''],
      { rows: [{ text: 'New' }, { text: 'Support' }] },
    ],
    ['reason', ['The prices', 'I have moved', ''], { options: [{ id: 'prices', text: 'New' }, {}] }],
    ['reasons', ['The prices', 'I have moved', 'Something else'], { options: [{ text: 'New' }, {}] }],
    ['why', [''], { placeholder: 'New' }],
    ['write-me', ['The shop may write to me.'], { consent: 'New' }],
    ['bye', ['Back to the shop'], { link: { url: 'https://shop.example/', text: 'New' } }],
  ])('shows the words under %s and lets them be changed', (id, words, first) => {
    const { root, changes, type } = edited([], { document: askingEveryKind(), id });
    const fields = [...root.querySelectorAll<HTMLInputElement>('.ends input')];
    expect(fields.map(({ value }) => value)).toEqual(words);
    type('.ends input', 'New');
    expect(changes).toMatchObject([first]);
  });

  it.each(everyKind.map(({ id, type }) => [type, id]))('draws %s', (_, id) => {
    const { root } = edited([], { document: askingEveryKind(), id });
    expect(root.querySelector('header .meta')?.textContent).toMatch(/^[A-Z]/);
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
    const { root } = advised({ findings: [{ ...leading, path: `${path}.scale` }] });
    expect(root.querySelector('.field .advice')).toBeNull();
    expect(root.querySelector('.advice .meta')?.textContent).toBe('scale');
  });
});
