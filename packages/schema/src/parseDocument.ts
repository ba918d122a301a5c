import { z } from 'zod';
import { checkReferences } from './checkReferences.js';
import { type Document, document } from './document.js';
import { type Finding, findingsOf } from './finding.js';

/** A document that is right, with its defaults filled in, or everything that is wrong with it. */
export type Parsed = { ok: true; document: Document } | { ok: false; findings: Finding[] };

/**
 * Reads a document that a person or a program wrote.
 * Shape is checked first; only a document of the right shape is checked for names that lead nowhere.
 */
export function parseDocument(written: unknown): Parsed {
  const result = document.safeParse(written);
  if (!result.success)
    return { ok: false, findings: findingsOf(result.error.issues, (path) => knownKeysAt(written, path)) };
  const findings = checkReferences(result.data);
  return findings.length ? { ok: false, findings } : { ok: true, document: result.data };
}

/** The keys that the schema knows at a path of what was written. */
function knownKeysAt(written: unknown, path: readonly PropertyKey[]): readonly string[] {
  let schema: unknown = document;
  let at: unknown = written;
  for (const key of path) {
    schema = stepInto(chosen(schema, at), key);
    at = isRecord(at) || Array.isArray(at) ? Reflect.get(at, key) : undefined;
  }
  const target = chosen(schema, at);
  return target instanceof z.ZodObject ? Object.keys(target.shape) : [];
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
  return schema instanceof z.ZodObject ? schema.shape[String(key)] : undefined;
}

function isRecord(at: unknown): at is Record<string, unknown> {
  return typeof at === 'object' && at !== null && !Array.isArray(at);
}
