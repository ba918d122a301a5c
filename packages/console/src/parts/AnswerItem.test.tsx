// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { askingEveryKind } from '../testing/everyKind.js';
import { fernway, storedResponse } from '../testing/fernway.js';
import { AnswerItem } from './AnswerItem.js';

function drawn(response = storedResponse(), under = fernway()) {
  const root = document.createElement('div');
  render(<AnswerItem response={response} document={under} />, root);
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

  it.each([
    ['damaged', 1, 'Yes'],
    ['wait', 3, 'More than expected'],
    ['reason', 'moved', 'I have moved'],
    ['reason', { other: 'Mails' }, 'Mails'],
    ['reasons', ['prices', 'moved'], 'The pricesI have moved'],
    ['parts', { delivery: 4, support: null }, 'Delivery Very goodGoodSupport Not applicable'],
    ['write-me', { name: 'Ada', email: 'ada@b.example', consent: true }, 'Ada ada@b.example'],
  ])('shows what was said to %s in words', (question, value, text) => {
    const response = storedResponse({ answers: [{ question, value }] });
    const said = drawn(response, askingEveryKind()).querySelector('dd');
    expect(said?.textContent).toContain(text);
    expect(said?.textContent).not.toMatch(/[{}[\]]|object Object/);
  });

  it('quotes own words, and only them', () => {
    const answers = [{ question: 'reasons', value: ['prices', { other: '<b>Mails</b>' }] }];
    const item = drawn(storedResponse({ answers }), askingEveryKind());
    expect([...item.querySelectorAll('q')].map(({ textContent }) => textContent)).toEqual(['<b>Mails</b>']);
  });

  it('shows the page without its host, and says when it is not finished', () => {
    const context = { page: 'https://shop.example/thank-you', device: 'phone' };
    const answer = drawn(storedResponse({ context, complete: false }));
    expect(answer.textContent).toContain('Phone · /thank-you');
    expect(answer.textContent).toContain('Not finished');
  });
});
