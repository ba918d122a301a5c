// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { fernway, storedResponse } from '../testing/fernway.js';
import { AnswerItem } from './AnswerItem.js';

function drawn(response = storedResponse()) {
  const root = document.createElement('div');
  render(<AnswerItem response={response} document={fernway()} />, root);
  return root;
}

describe('an answer', () => {
  it('shows the score as a drawing, a value and a side', () => {
    const mark = drawn().querySelector('.answer-mark');
    expect(mark?.querySelector('.answer-value')?.textContent).toBe('3 of 7');
    expect(mark?.querySelectorAll('.track .on')).toHaveLength(1);
    expect(mark?.textContent).toContain('Bad');
  });

  it('shows what somebody wrote as text, whatever it looks like', () => {
    const value = '<img src=x onerror=alert(1)>';
    const answer = drawn(storedResponse({ answers: [{ question: 'hard', value }] }));
    expect(answer.querySelector('q')?.textContent).toBe(value);
    expect(answer.querySelector('img')).toBeNull();
  });

  it('shows the page without its host, and says when it is not finished', () => {
    const context = { page: 'https://shop.example/thank-you', device: 'phone' };
    const answer = drawn(storedResponse({ context, complete: false }));
    expect(answer.textContent).toContain('Phone · /thank-you');
    expect(answer.textContent).toContain('Not finished');
  });
});
