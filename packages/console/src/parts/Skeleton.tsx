import { strings } from '../strings.js';

/** Grey lines in the shape of what is coming, said once to those who cannot see it. */
export function Skeleton({ rows, kind }: { rows: number; kind: 'line' | 'card' | 'column' }) {
  return (
    <div class={`skeleton ${kind}s`} aria-busy="true">
      <span class="unseen">{strings.loading}</span>
      {Array.from({ length: rows }, (_, row) => (
        <span class="bone" key={row} />
      ))}
    </div>
  );
}
