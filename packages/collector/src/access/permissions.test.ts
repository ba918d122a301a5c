import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { permissions } from './permissions.js';
import { keyScopes, roles } from './roles.js';

const guide = readFileSync(new URL('../../../../docs/people.md', import.meta.url), 'utf8');

test.each(roles)('docs/people.md says what a %s may, and which key does', (role) => {
  const [, scope, row = ''] = new RegExp(`^\\| ${role} \\| \`(\\w+)\` \\| (.*) \\|$`, 'm').exec(guide) ?? [];
  const told = [...row.matchAll(/`([\w.]+)`/g)].map(([, name]) => name);
  const held = Object.entries(permissions).flatMap(([name, need]) => (need === role ? [name] : []));
  expect(told).toEqual(held);
  expect(keyScopes).toHaveProperty(scope ?? '', role);
});
