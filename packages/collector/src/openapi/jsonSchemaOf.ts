import { document, manifest } from '@cairn/schema';
import { z } from 'zod';

/** Schemas that others refer to, by name: `components.schemas`. */
export type NamedSchemas = Record<string, object>;

/** Writes one part of what is described, `body` for instance, as JSON Schema. */
export type SchemaOf = (schema: z.ZodType, part: string) => object;

/** What is large and stands in several places is written once. */
const shared = new Map<z.ZodType, string>([
  [document, 'document'],
  [manifest, 'manifest'],
]);

/**
 * JSON Schema (draft 2020-12, which OpenAPI 3.1 has) of what may be sent, or is answered. A schema that contains itself
 * refers to a part of the whole document, so such parts go to `named`.
 */
export function jsonSchemaOf(
  schema: z.ZodType,
  { name, named }: { name: string; named: NamedSchemas },
): object {
  const known = shared.get(schema);
  if (known === undefined) return converted(schema, { name, named });
  named[known] ??= converted(schema, { name: known, named });
  return { $ref: placeOf(known) };
}

function converted(schema: z.ZodType, { name, named }: { name: string; named: NamedSchemas }): object {
  const {
    $schema: _,
    $defs = {},
    ...whole
  } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const nameOf = (part: string) => `${name}.${part.replace(/^__/, '')}`;
  const moved = (written: object): object =>
    JSON.parse(
      JSON.stringify(written).replace(
        /"#\/\$defs\/([^"]+)"/g,
        (_match, part) => `"${placeOf(nameOf(part))}"`,
      ),
    );
  for (const [part, definition] of Object.entries($defs)) named[nameOf(part)] = moved(definition);
  return moved(whole);
}

function placeOf(name: string): string {
  return `#/components/schemas/${name}`;
}
