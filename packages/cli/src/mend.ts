import { documentRule } from '@cairn/schema/lint';
import { type FileFinding, findingsIn } from './findings.js';
import type { Linter } from './linter.js';

/** A text after its mechanical fixes, and how many there were. */
export interface Mended {
  text: string;
  fixed: number;
}

/**
 * Applies one fix after the other, each to what the one before left: two that were found together may speak of the same
 * place. A fix that would leave a wrong document is passed over.
 */
export function mend(text: string, options: { now: number; linter: Linter }): Mended {
  const tried = new Set<string>();
  let mended: Mended = { text, fixed: 0 };
  let fewest = Number.POSITIVE_INFINITY;
  for (;;) {
    const { findings, written } = findingsIn(mended.text, options);
    // Progress: what moved to a place that was mended already may be mended too.
    if (findings.length < fewest) tried.clear();
    fewest = Math.min(fewest, findings.length);
    const next = findings.find((one) => one.fix && !tried.has(nameOf(one)));
    if (!next?.fix) return mended;
    tried.add(nameOf(next));
    const changed = `${JSON.stringify(options.linter.applyFix(written, next.fix), null, 2)}\n`;
    if (isRight(changed, options)) mended = { text: changed, fixed: mended.fixed + 1 };
  }
}

/** Without progress, the same finding at the same place is mended once: a fix that does not help must come to an end. */
function nameOf({ rule, path, message }: FileFinding): string {
  return JSON.stringify([rule, path, message]);
}

function isRight(text: string, options: { now: number; linter: Linter }): boolean {
  return findingsIn(text, options).findings.every(({ rule }) => rule !== documentRule);
}
