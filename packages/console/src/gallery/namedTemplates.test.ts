import { templates } from '@cairn/schema/templates';
import { expect, it } from 'vitest';
import { germanTemplates } from './germanTemplates.js';
import { namedTemplates } from './namedTemplates.js';

it('has German words for every template, and for none that there is not', () => {
  expect(Object.keys(germanTemplates).sort()).toEqual(templates.map(({ id }) => id).sort());
  expect(namedTemplates('de').find(({ template }) => template.id === 'stay')?.name).toBe(
    'Wie war der Aufenthalt',
  );
});

it('speaks English as the library does', () => {
  expect(namedTemplates('en').map(({ name }) => name)).toEqual(templates.map(({ name }) => name));
});
