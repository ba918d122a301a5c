import { afterEach, expect, it } from 'vitest';
import { holdHere, leaveAnyway, leaving, mayLeave, stayHere } from './leaving.js';

let release = () => {};
afterEach(() => {
  release();
  stayHere();
});

it('lets go whoever has saved', () => {
  expect(mayLeave(() => {})).toBe(true);
  expect(leaving.value).toBeUndefined();
});

it('asks whoever has not, and goes where they wanted when they say so', () => {
  const gone: string[] = [];
  release = holdHere();
  expect(mayLeave(() => gone.push('keys'))).toBe(false);
  expect(gone).toEqual([]);
  leaveAnyway();
  expect(gone).toEqual(['keys']);
  expect(mayLeave(() => {})).toBe(true);
});

it('stays, and asks again the next time', () => {
  release = holdHere();
  mayLeave(() => {});
  stayHere();
  expect(leaving.value).toBeUndefined();
  expect(mayLeave(() => {})).toBe(false);
});

it('asks no more once the form is saved', () => {
  release = holdHere();
  mayLeave(() => {});
  release();
  expect(leaving.value).toBeUndefined();
  expect(mayLeave(() => {})).toBe(true);
});

it('asks while any of two forms is not saved', () => {
  const first = holdHere();
  release = holdHere();
  first();
  expect(mayLeave(() => {})).toBe(false);
});
