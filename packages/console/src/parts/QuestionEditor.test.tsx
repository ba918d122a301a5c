// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { AuthoredQuestion, Finding } from '../api/types.js';
import { fernway } from '../testing/fernway.js';
import { QuestionEditor } from './QuestionEditor.js';

const path = 'surveys[0].questions[0]';

function edited(findings: Finding[] = []) {
  const [survey] = fernway().surveys ?? [];
  const [question] = survey?.questions ?? [];
  if (!survey || !question) throw new Error('the document of the tests has lost its survey');
  const root = document.createElement('div');
  const changes: AuthoredQuestion[] = [];
  render(
    <QuestionEditor
      survey={survey}
      question={question}
      path={path}
      findings={findings}
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

  it('ties what is wrong to the field it is about', () => {
    const { root } = edited([{ path: `${path}.text`, message: 'write something' }]);
    const field = root.querySelector('textarea');
    const note = root.querySelector('.problem');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    expect(note?.textContent).toBe('Write something.');
    expect(field?.getAttribute('aria-describedby')).toBe(note?.id);
  });
});
