import { expect, it } from 'vitest';
import { searchTerms } from './searchTerms.js';

const word = (...words: string[]) => ({ words, isPrefix: false });
const begin = (...words: string[]) => ({ words, isPrefix: true });

it.each([
  ['words must all occur', 'slow courier', [word('slow'), word('courier')]],
  ['a phrase is one term', '"too slow" courier', [word('too', 'slow'), word('courier')]],
  ['a star means a beginning', 'deliver*', [begin('deliver')]],
  ['of a phrase, of its last word', '"too slo"*', [begin('too', 'slo')]],
  ['a phrase may lack its end', '"too slow', [word('too', 'slow')]],
  ['a word that is divided is looked for as it stands', "don't", [word('don', 't')]],
  ['Chinese needs no spaces', '太慢', [word('太', '慢')]],
  ['what has no word in it is nothing', ' "" * , … " ', []],
  [
    'operators are words',
    'NOT slow OR NEAR(a b)',
    [word('not'), word('slow'), word('or'), word('near', 'a'), word('b')],
  ],
  [
    'columns and brackets are nothing',
    'prompt:x {project_id}: ^y',
    [word('prompt', 'x'), word('project', 'id'), word('y')],
  ],
])('%s', (_, written, terms) => {
  expect(searchTerms(written)).toEqual(terms);
});

it('as many words as anybody searches for', () => {
  expect(searchTerms('a '.repeat(100))).toHaveLength(20);
});
