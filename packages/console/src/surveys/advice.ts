import { applyFix, type Fix } from '@cairn/schema/lint/fix';
import type { LintFinding } from '../api/types.js';
import { list } from '../format.js';
import { strings } from '../strings.js';
import type { Draft } from './createDraft.js';
import type { Linted } from './createLinting.js';

/** What the linter says of the draft, and how to follow it. */
export interface Advice {
  findings: readonly LintFinding[];
  /** Changes the draft as a fix says; a fix for words that were changed meanwhile would undo that, and does nothing. */
  apply: (fix: Fix) => void;
  /** False while what is said is older than the words on the page. */
  isFresh: boolean;
}

export function adviceOn(draft: Draft, linted: Linted | undefined): Advice {
  const { findings = [], document } = linted ?? {};
  const isFresh = document === draft.document.value;
  return {
    // Mistakes are told by the save that was refused for them.
    findings: findings.filter(({ rule }) => rule !== 'document'),
    isFresh,
    apply: (fix) => {
      if (document === draft.document.peek()) draft.edit((before) => applyFix(before, fix));
    },
  };
}

/** Of the advice, what is about exactly this place. */
export function adviceAt(advice: Advice, path: string): Advice {
  return { ...advice, findings: advice.findings.filter((finding) => finding.path === path) };
}

/** Of the advice, what is about this place or something in it, and not about what is shown elsewhere. */
export function adviceUnder(
  advice: Advice,
  path: string,
  isElsewhere: (path: string) => boolean = () => false,
): Advice {
  const findings = advice.findings.filter((one) => isWithin(one.path, path) && !isElsewhere(one.path));
  return { ...advice, findings };
}

export function isWithin(path: string, of: string): boolean {
  return path === of || path.startsWith(`${of}.`) || path.startsWith(`${of}[`);
}

/** `1 error, 2 warnings and 1 remark`; empty when there is nothing to say. */
export function adviceCounted({ findings }: Pick<Advice, 'findings'>): string {
  const counts = (['error', 'warning', 'info'] as const).map((severity) => ({
    severity,
    n: findings.filter((finding) => finding.severity === severity).length,
  }));
  return list(counts.flatMap(({ severity, n }) => (n ? [strings.advice.counted[severity](n)] : [])));
}
