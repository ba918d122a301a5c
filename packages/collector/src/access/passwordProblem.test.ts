import { expect, test } from 'vitest';
import { passwordProblem } from './passwordProblem.js';

const email = 'ada.lovelace@example.com';

test.each([
  'the owl drinks tea at noon',
  'x7!kQ2#vLp9@',
  'Ölfarbe und Regenbogen',
  'ada.lovelace likes wet slate',
  'a cairn marks the long way home',
  '十二文字以上の合言葉は良い合言葉です',
])('takes %s', (password) => {
  expect(passwordProblem(password, email)).toBeUndefined();
});

test.each([
  ['elevenchars', /at least 12 characters/],
  ['', /at least 12 characters/],
  ['👍👍👍👍👍👍', /at least 12 characters/],
  ['ä'.repeat(300), /at most 512 bytes/],
  ['aaaaaaaaaaaaaaaa', /different characters/],
  ['abababababababab', /different characters/],
  ['Password1234', /one of the first/],
  ['correct horse battery staple', /one of the first/],
  ['ada.lovelace@example.com', /your e-mail address/],
  ['Ada.Lovelace123', /your e-mail address/],
  ['cairn cairn cairn', /name of the product/],
  ['cairn-cairn-1234', /name of the product/],
])('refuses %s', (password, problem) => {
  expect(passwordProblem(password, email)).toMatch(problem);
});
