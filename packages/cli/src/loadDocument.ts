import type { Document } from '@cairn/schema';
import { documentRule } from '@cairn/schema/lint';
import { exitCodes } from './exitCodes.js';
import { Failure } from './failure.js';
import { findingsIn } from './findings.js';
import { noLinter } from './linter.js';
import { textLine } from './printFindings.js';
import { readText } from './textFile.js';

/** A document file that is right: as it was written, and with its defaults. */
export interface LoadedDocument {
  written: unknown;
  document: Document;
}

/** Reads a document that must be right; everything that is wrong with it is the failure's message. */
export async function loadDocument(file: string): Promise<LoadedDocument> {
  const { findings, written, document } = findingsIn(await readText(file), { now: 0, linter: noLinter });
  if (document) return { written, document };
  const faults = findings.filter(({ rule }) => rule === documentRule);
  throw new Failure(faults.map((one) => textLine(file, one)).join('\n'), { exitCode: exitCodes.found });
}
