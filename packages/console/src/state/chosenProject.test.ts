import { expect, it } from 'vitest';
import type { Project } from '../api/types.js';
import { chosenProject, projectHref } from './chosenProject.js';

const project = (id: string): Project => ({
  ...{ id, name: id, timeZone: 'UTC', publicKey: `pk_${id}`, role: 'owner' },
});
const projects = [project('main'), project('shop'), project('docs')];

it.each([
  ['the one that the address names', { named: 'docs', last: 'shop' }, 'docs'],
  ['else the one that was looked at last', { named: null, last: 'shop' }, 'shop'],
  ['else the first', { named: null, last: undefined }, 'main'],
  ['the last one where the address names a stranger', { named: 'theirs', last: 'shop' }, 'shop'],
  ['the first where one is not in the last any more', { named: null, last: 'gone' }, 'main'],
])('is %s', (_, wanted, id) => {
  expect(chosenProject(projects, wanted)?.id).toBe(id);
});

it('is none for somebody without projects', () => {
  expect(chosenProject([], { named: 'main', last: 'main' })).toBeUndefined();
});

it('has an address', () => {
  expect(projectHref('a b')).toBe('/?project=a%20b');
});
