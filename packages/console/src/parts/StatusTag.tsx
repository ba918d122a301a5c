import type { AuthoredSurvey } from '../api/types.js';
import { strings } from '../strings.js';

const shapes = {
  live: 'M2 6a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z',
  paused: 'M3 2.5h2v7H3ZM7 2.5h2v7H7Z',
  draft: 'M3 5.2h6v1.6H3Z',
  archived: 'M3 3h6v6H3Z',
};

/** Whether a survey asks: a word, with a shape of its own. */
export function StatusTag({ status = 'draft' }: { status?: AuthoredSurvey['status'] }) {
  return (
    <span class={`tag status ${status}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d={shapes[status]} />
      </svg>
      {strings.surveys.status[status]}
    </span>
  );
}
