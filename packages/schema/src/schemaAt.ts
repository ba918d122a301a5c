import { z } from 'zod';

/** The part of a schema that a path of what was written is read by; undefined where the schema knows no such path. */
export function schemaAt(schema: z.ZodType, written: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = written;
  let part: unknown = chosen(schema, at);
  for (const key of path) {
    at = isRecord(at) || Array.isArray(at) ? Reflect.get(at, key) : undefined;
    part = chosen(stepInto(part, key), at);
  }
  return part;
}

/** The keys that a part of a schema knows. */
export function keysOf(schema: unknown): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** The shapes that a union offers. */
export function optionsOf(schema: unknown): readonly unknown[] {
  return schema instanceof z.ZodUnion ? schema.options : [];
}

export function isRecord(at: unknown): at is Record<string, unknown> {
  return typeof at === 'object' && at !== null && !Array.isArray(at);
}

/** Sees through defaults, optionals and lazies, and picks the option of a union that was meant. */
function chosen(schema: unknown, at: unknown): unknown {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return chosen(schema.unwrap(), at);
  if (schema instanceof z.ZodLazy) return chosen(schema.unwrap(), at);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const by = schema.def.discriminator;
    const meant = isRecord(at) ? at[by] : undefined;
    return schema.options.find((option) => {
      const literal = option instanceof z.ZodObject ? option.shape[by] : undefined;
      return literal instanceof z.ZodLiteral && literal.value === meant;
    });
  }
  return schema;
}

function stepInto(schema: unknown, key: PropertyKey): unknown {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  // Of a plain union, the first shape that knows the key.
  if (schema instanceof z.ZodUnion)
    return schema.options.map((option) => stepInto(option, key)).find((part) => part !== undefined);
  return schema instanceof z.ZodObject ? schema.shape[String(key)] : undefined;
}
