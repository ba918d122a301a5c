import type { CasePromptTable } from '../store/caseTables.js';
import type { Reason } from './reason.js';

/** Every reason that the prompts of a case give, each once, oldest first. */
export function reasonsOf(prompts: readonly Pick<CasePromptTable, 'at' | 'reasons'>[]): Reason[] {
  const written = [...prompts]
    .sort((a, b) => a.at - b.at)
    .flatMap(({ reasons }) => JSON.parse(reasons).map((reason: Reason) => JSON.stringify(reason)));
  return [...new Set(written)].map((reason) => JSON.parse(reason));
}
