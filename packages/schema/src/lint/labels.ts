import { under } from './asked.js';
import type { Asked, Raised } from './rule.js';

export interface Ends {
  path: string;
  low: string;
  middle?: string | undefined;
  high: string;
}

/** The words that an author gave to the ends of a scale; none where the usual ones stand. */
export function endsOf({ question, path, only }: Asked): Ends | undefined {
  if (only && !only.labels) return undefined;
  const labels = 'labels' in question ? question.labels : undefined;
  return labels && { path: under(path, 'labels'), ...labels };
}

/** The words that an author gave to the steps of a matrix, from low to high. */
export function stepsOf({ question, path, only }: Asked): { path: string; steps: string[] } | undefined {
  if (question.type !== 'matrix' || !question.steps || (only && !only.steps)) return undefined;
  return { path: under(path, 'steps'), steps: question.steps };
}

/** Falls back to the usual words; in a translation of labels that were written, nothing is usual. */
export function usualWords(path: string, { only }: Asked): Pick<Raised, 'fix'> {
  if (only) return {};
  return {
    fix: {
      description: { en: 'Use the usual words', de: 'Die üblichen Worte nehmen' },
      edits: [{ path, value: undefined }],
    },
  };
}
