import { checkReferences } from './checkReferences.js';
import { type Document, document } from './document.js';
import type { Finding } from './finding.js';
import { findingsOf } from './findingsOf.js';

/** A document that is right, with its defaults filled in, or everything that is wrong with it. */
export type Parsed = { ok: true; document: Document } | { ok: false; findings: Finding[] };

/**
 * Reads a document that a person or a program wrote.
 * Shape is checked first; only a document of the right shape is checked for names that lead nowhere.
 */
export function parseDocument(written: unknown): Parsed {
  const result = document.safeParse(written);
  if (!result.success)
    return { ok: false, findings: findingsOf(result.error.issues, { schema: document, written }) };
  const findings = checkReferences(result.data);
  return findings.length ? { ok: false, findings } : { ok: true, document: result.data };
}
