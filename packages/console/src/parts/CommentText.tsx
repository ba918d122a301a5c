import { withFallbacks } from '@cairn/schema/wire';
import type { AuthoredDocument, CommentItem } from '../api/types.js';
import { markedPieces } from '../responses/markedPieces.js';
import { strings } from '../strings.js';
import { Ago } from './Ago.js';
import { SideSign } from './SideSign.js';

/** One comment, with what was looked for marked, and what its author scored. */
export function CommentText({ of, document }: { of: CommentItem; document: AuthoredDocument }) {
  const { text, matches, side, at } = of;
  return (
    <article class="comment">
      <p class="comment-words">
        {markedPieces(text, matches).map(({ start, text, isMatch }) =>
          isMatch ? <mark key={start}>{text}</mark> : text,
        )}
      </p>
      <p class="meta">
        {side !== 'none' && <SideSign side={side} />}
        <span>{strings.touchpoint.comments.sides[side]}</span>
        <span>{askedIn(of, document)}</span>
        <Ago at={at} />
      </p>
    </article>
  );
}

function askedIn({ survey, question }: CommentItem, { surveys = [] }: AuthoredDocument): string {
  const asked = surveys.find(({ id }) => id === survey)?.questions.find(({ id }) => id === question);
  return asked ? withFallbacks(asked.text) : strings.answer.unknown;
}
