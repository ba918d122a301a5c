import { expect, test } from 'vitest';
import { type Principal, roleIn } from './principal.js';
import { everyProject, type Role } from './roles.js';

const who = (grants: [string, Role][]): Principal => ({
  person: undefined,
  name: 'ada',
  grants: new Map(grants),
});

test.each<[Role | undefined, [string, Role][]]>([
  [undefined, []],
  [undefined, [['other', 'owner']]],
  ['editor', [['here', 'editor']]],
  ['owner', [[everyProject, 'owner']]],
  [
    'owner',
    [
      ['here', 'viewer'],
      [everyProject, 'owner'],
    ],
  ],
  [
    'owner',
    [
      ['here', 'owner'],
      [everyProject, 'viewer'],
    ],
  ],
])('is %s with %j', (role, grants) => {
  expect(roleIn(who(grants), 'here')).toBe(role);
});
