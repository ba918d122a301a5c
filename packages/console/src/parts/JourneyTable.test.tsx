// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { render } from 'preact';
import { expect, it } from 'vitest';
import type { TouchpointReport } from '../api/types.js';
import { cesScore, silentTouchpoint } from '../testing/fernway.js';
import { JourneyTable } from './JourneyTable.js';

function rowsOf(changed: Partial<TouchpointReport>): string[][] {
  const root = document.createElement('div');
  const touchpoints = [{ ...silentTouchpoint(), ...changed }];
  render(
    <JourneyTable
      hrefOf={(id) => `/touchpoints/${id}`}
      stages={[{ id: 'purchase', name: 'Purchase', touchpoints }]}
    />,
    root,
  );
  return [...root.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent?.trim() ?? ''),
  );
}

it('has a row for each score, the rows of a matrix by their words', () => {
  const row = { id: 'delivery', text: 'Delivery' };
  const [first] = rowsOf({ scores: [{ ...cesScore(184, 11), row }] });
  expect(first?.[2]).toBe('It was easy to check out. Delivery CES, 1 to 7');
  expect(first?.[3]).toBe('5.8');
});

it('has a row for each choice, with its counts', () => {
  const options = [
    { id: 'prices', text: 'The prices', n: 6 },
    { id: 'moved', text: 'I have moved', n: 2 },
  ];
  const choice = {
    survey: 's',
    surveyName: 'S',
    question: 'reason',
    text: 'What is the reason?',
    n: 8,
    options,
  };
  expect(rowsOf({ choices: [choice] })).toEqual([
    ['Purchase', 'Places an order', 'What is the reason?', 'The prices 6 · I have moved 2', '8', '', '0'],
  ]);
});

it('counts comments and contacts where there is nothing else', () => {
  const question = { survey: 's', question: 'q', text: 'Why?', n: 2 };
  expect(rowsOf({ open: [question], contacts: [question] })[0]?.[2]).toBe(
    'Why? 2 comments · Why? 2 contacts',
  );
});
