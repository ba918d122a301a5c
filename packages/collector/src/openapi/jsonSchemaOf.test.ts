import { document } from '@cairn/schema';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { jsonSchemaOf, type NamedSchemas } from './jsonSchemaOf.js';

const named = (): NamedSchemas => ({});

it('writes what may be sent: defaults may be left out, and what is read is not what is written', () => {
  const query = z.strictObject({
    limit: z.string().transform(Number).default(50),
    by: z.enum(['day', 'week']).default('week'),
  });
  expect(jsonSchemaOf(query, { name: 'query', named: named() })).toMatchObject({
    properties: { limit: { type: 'string' }, by: { enum: ['day', 'week'], default: 'week' } },
    additionalProperties: false,
  });
});

it('moves what contains itself to where the whole document can refer to it', () => {
  const tree: z.ZodType = z.lazy(() => z.strictObject({ name: z.string(), under: z.array(tree) }));
  const parts = named();
  const whole = jsonSchemaOf(z.strictObject({ tree }), { name: 'get-tree.answer', named: parts });
  const $ref = '#/components/schemas/get-tree.answer.schema0';
  expect(whole).toMatchObject({ properties: { tree: { $ref } } });
  expect(parts).toMatchObject({
    'get-tree.answer.schema0': { properties: { under: { items: { $ref } } } },
  });
});

it('writes what is large and stands in several places once', () => {
  const parts = named();
  const $ref = '#/components/schemas/document';
  expect(jsonSchemaOf(document, { name: 'a', named: parts })).toEqual({ $ref });
  const { document: once } = parts;
  expect(jsonSchemaOf(document, { name: 'b', named: parts })).toEqual({ $ref });
  expect(parts.document).toBe(once);
  expect(once).toMatchObject({ properties: { surveys: { type: 'array' } } });
});
