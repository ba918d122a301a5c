// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { CaseDetail } from '../api/caseTypes.js';
import { caseItem } from '../testing/caseItem.js';
import { CaseDeeds } from './CaseDeeds.js';
import { caseStrings as say } from './caseStrings.js';

const item: CaseDetail = {
  ...{ ...caseItem({ status: 'resolved' }), responses: [], history: [] },
  ...{ journey: { items: [], isCut: false }, later: [], helped: null },
};

/** The deeds of a case, whose collector answers when it is told to. */
function drawn() {
  const root = document.createElement('div');
  let answer = () => {};
  const work = () => new Promise<void>((resolve) => (answer = resolve));
  act(() =>
    render(
      <CaseDeeds project="demo" item={item} me="ada@example.com" startsWithNote={false} work={work} />,
      root,
    ),
  );
  const note = () => {
    const found = root.querySelector('textarea');
    if (!found) throw new Error('no note');
    return found;
  };
  return {
    note,
    write: (words: string) =>
      act(() => {
        note().value = words;
        note().dispatchEvent(new Event('input', { bubbles: true }));
      }),
    add: () =>
      act(() => [...root.querySelectorAll('button')].find((one) => one.textContent === say.addNote)?.click()),
    answered: () => act(async () => answer()),
  };
}

it('takes a note that was added out of its field', async () => {
  const { note, write, add, answered } = drawn();
  void write('Called back. ');
  void add();
  await answered();
  expect(note().value).toBe('');
});

it('keeps the words that are written while a note is being added', async () => {
  const { note, write, add, answered } = drawn();
  void write('Called back.');
  void add();
  void write('Called back. Asked for the invoice.');
  await answered();
  expect(note().value).toBe('Called back. Asked for the invoice.');
});
