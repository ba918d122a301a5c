import type { LintFinding } from '../api/types.js';

const shapes = {
  error: 'M3.5 1h5L11 3.5v5L8.5 11h-5L1 8.5v-5ZM5.3 3v3.6h1.4V3ZM5.3 7.6V9h1.4V7.6Z',
  warning: 'M6 1 11.5 11H.5ZM5.3 4.5v3h1.4v-3ZM5.3 8.4v1.4h1.4V8.4Z',
  info: 'M1 6a5 5 0 1 0 10 0A5 5 0 1 0 1 6ZM5.3 5.3V9h1.4V5.3ZM5.3 3v1.4h1.4V3Z',
};

/** The shape that stands beside the word of a severity: octagon, triangle, circle. */
export function SeveritySign({ severity }: Pick<LintFinding, 'severity'>) {
  return (
    <svg class={`sign ${severity}`} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={shapes[severity]} fill-rule="evenodd" />
    </svg>
  );
}
