import { describe, expect, it } from 'vitest';
import { rebase } from './rebase.js';

describe('rebase', () => {
  it('keeps what each of two people changed in different places', () => {
    const base = { surveys: [{ id: 'a', name: 'A', text: 'x' }], settings: { n: 1 } };
    const mine = { surveys: [{ id: 'a', name: 'A', text: 'mine' }], settings: { n: 1 } };
    const theirs = { surveys: [{ id: 'a', name: 'Theirs', text: 'x' }], settings: { n: 2 } };
    expect(rebase(base, mine, theirs)).toEqual({
      surveys: [{ id: 'a', name: 'Theirs', text: 'mine' }],
      settings: { n: 2 },
    });
  });

  it('keeps mine where both changed the same words', () => {
    expect(rebase({ text: 'x' }, { text: 'mine' }, { text: 'theirs' })).toEqual({ text: 'mine' });
  });

  it('keeps what they added and the order they gave', () => {
    const base = [
      { id: 'a', n: 1 },
      { id: 'b', n: 1 },
    ];
    const mine = [
      { id: 'a', n: 2 },
      { id: 'b', n: 1 },
    ];
    const theirs = [
      { id: 'c', n: 1 },
      { id: 'b', n: 1 },
      { id: 'a', n: 1 },
    ];
    expect(rebase(base, mine, theirs)).toEqual([
      { id: 'c', n: 1 },
      { id: 'b', n: 1 },
      { id: 'a', n: 2 },
    ]);
  });

  const named = (...ids: string[]) => ids.map((id) => ({ id }));

  it('keeps the order I gave, with what they added behind what it follows', () => {
    const theirs = named('a', 'new', 'b', 'c');
    expect(rebase(named('a', 'b', 'c'), named('c', 'a', 'b'), theirs)).toEqual(named('c', 'a', 'new', 'b'));
  });

  it('keeps what I added where I put it', () => {
    const theirs = named('b', 'a', 'c');
    expect(rebase(named('a', 'b', 'c'), named('a', 'mine', 'b', 'c'), theirs)).toEqual(
      named('b', 'a', 'mine', 'c'),
    );
  });

  it('keeps an item that they removed only when I changed it', () => {
    const base = [
      { id: 'a', n: 1 },
      { id: 'b', n: 1 },
    ];
    const mine = [
      { id: 'a', n: 2 },
      { id: 'b', n: 1 },
    ];
    expect(rebase(base, mine, [])).toEqual([{ id: 'a', n: 2 }]);
  });

  it('drops an item that I removed unless they changed it', () => {
    const base = [
      { id: 'a', n: 1 },
      { id: 'b', n: 1 },
    ];
    const theirs = [
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
    ];
    expect(rebase(base, [], theirs)).toEqual([{ id: 'b', n: 2 }]);
  });

  it('keeps the order that I gave, with theirs behind what they put it behind', () => {
    const items = (...ids: string[]) => ids.map((id) => ({ id }));
    expect(rebase(items('a', 'b', 'c'), items('c', 'a', 'b'), items('a', 'new', 'b', 'c'))).toEqual(
      items('c', 'a', 'new', 'b'),
    );
  });

  it('puts what I added where I put it', () => {
    const items = (...ids: string[]) => ids.map((id) => ({ id }));
    expect(rebase(items('a', 'b'), items('a', 'mine', 'b'), items('a', 'b', 'theirs'))).toEqual(
      items('a', 'mine', 'b', 'theirs'),
    );
    expect(rebase(items('a'), items('mine', 'a'), items('b', 'a'))).toEqual(items('mine', 'b', 'a'));
  });

  it('brings back what was removed, to where it stood, whatever was changed since', () => {
    const items = (...ids: string[]) => ids.map((id) => ({ id, n: 1 }));
    const since = items('a', 'c').map((item) => ({ ...item, n: 2 }));
    expect(rebase(items('a', 'c'), items('a', 'b', 'c'), since)).toEqual([
      { id: 'a', n: 2 },
      { id: 'b', n: 1 },
      { id: 'c', n: 2 },
    ]);
  });

  it('takes away a key that I took away', () => {
    expect(rebase({ a: 1, b: 1 }, { a: 1 }, { a: 2, b: 1 })).toEqual({ a: 2 });
  });
});

describe('two things that were added under one id', () => {
  const ease = { id: 'ease', type: 'ces', text: 'How easy was it?' };
  const survey = (...questions: object[]) => ({ surveys: [{ id: 'a', questions: [ease, ...questions] }] });

  it('are both kept, with what names mine inside of my survey', () => {
    const when = {
      all: [
        { answer: 'text', skipped: false },
        { answer: 'ease', atMost: 3 },
      ],
    };
    const mine = {
      id: 'a',
      questions: [
        { ...ease, logic: [{ go: 'text' }] },
        { id: 'text', type: 'text', text: 'Mine', logic: [{ when, go: 'end' }] },
      ],
      followUp: [{ question: 'text' }],
      locales: { de: { questions: { text: { text: 'Meins' } } } },
      variants: [{ id: 'b', questions: { text: { text: 'My other' } } }],
    };
    const theirs = survey({ id: 'text', type: 'text', text: 'Theirs' });
    expect(rebase(survey(), { surveys: [mine] }, theirs)).toEqual({
      surveys: [
        {
          ...mine,
          questions: [
            { ...ease, logic: [{ go: 'text-2' }] },
            {
              ...{ id: 'text-2', type: 'text', text: 'Mine' },
              logic: [{ when: { all: [{ answer: 'text-2', skipped: false }, when.all[1]] }, go: 'end' }],
            },
            { id: 'text', type: 'text', text: 'Theirs' },
          ],
          followUp: [{ question: 'text-2' }],
          locales: { de: { questions: { 'text-2': { text: 'Meins' } } } },
          variants: [{ id: 'b', questions: { 'text-2': { text: 'My other' } } }],
        },
      ],
    });
  });

  it('are both kept where there was no list before', () => {
    const added = (name: string) => ({ surveys: [{ id: 'new', name }] });
    const { surveys } = rebase<{ surveys?: object[] }>({}, added('Mine'), added('Theirs'));
    expect(surveys).toHaveLength(2);
    expect(surveys).toEqual(
      expect.arrayContaining([
        { id: 'new', name: 'Theirs' },
        { id: 'new-2', name: 'Mine' },
      ]),
    );
  });

  it('are one when they are the same', () => {
    const same = survey({ id: 'text', type: 'text', text: 'The same' });
    expect(rebase(survey(), same, structuredClone(same))).toEqual(same);
  });

  it('are one where an id is the name of a thing outside, like a touchpoint', () => {
    const journey = (name: string) => ({ touchpoints: [{ id: 'order.placed', name }] });
    expect(rebase({ touchpoints: [] }, journey('Mine'), journey('Theirs'))).toEqual(journey('Mine'));
  });
});

it('takes mine as a whole where a question has become one of two types', () => {
  const base = [{ id: 'q', type: 'ces', text: 'Easy?', scale: 'agree7' }];
  const mine = [{ id: 'q', type: 'choice', text: 'Which?', options: [{ id: 'a', text: 'A' }] }];
  const theirs = [{ id: 'q', type: 'ces', text: 'How easy?', scale: 'ease7' }];
  expect(rebase(base as object[], mine, theirs)).toEqual(mine);
});

describe('a list without ids', () => {
  const rules = (...gos: string[]) => gos.map((go) => ({ go }));

  it('keeps what they changed and added where I have only added', () => {
    const theirs = rules('a, changed', 'c', 'theirs');
    expect(rebase(rules('a', 'c'), rules('a', 'b', 'c', 'd'), theirs)).toEqual(
      rules('a, changed', 'b', 'c', 'd', 'theirs'),
    );
  });

  it('has once what both added', () => {
    expect(rebase(rules(), rules('a', 'b'), rules('b'))).toEqual(rules('a', 'b'));
  });

  it('is mine where I have changed something in it', () => {
    expect(rebase(rules('a', 'b'), rules('a', 'mine'), rules('a', 'theirs'))).toEqual(rules('a', 'mine'));
  });
});
