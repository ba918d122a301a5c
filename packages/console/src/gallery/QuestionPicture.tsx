import { scaleOf } from '@cairn/schema/wire';
import type { AuthoredQuestion } from '../api/types.js';
import { pictureOf, type Stroke } from './pictureOf.js';

/** A small drawing of what visitors answer with: faces, stars, numbers, thumbs, choices, lines. */
export function QuestionPicture({ question }: { question: AuthoredQuestion }) {
  return (
    <svg class="picture" viewBox="0 0 168 40" aria-hidden="true" focusable="false">
      {pictureOf(question, scaleOf(question)).map((stroke) => (
        <Drawn key={`${stroke.kind} ${stroke.x} ${stroke.y}`} {...stroke} />
      ))}
    </svg>
  );
}

function Drawn({ kind, x, y, width, level = 0 }: Stroke) {
  const there = `translate(${x} ${y})`;
  switch (kind) {
    case 'face':
      return (
        <g transform={there}>
          <circle r="8" />
          <path class="full" d="M-3.5 -2.5h1.6v1.8h-1.6ZM1.9 -2.5h1.6v1.8h-1.6Z" />
          <path d={`M-4 3.5Q0 ${3.5 + 4 * level} 4 3.5`} />
        </g>
      );
    case 'star':
      return (
        <path transform={there} d="M0 -8l2.4 5.2 5.6.7-4.1 3.9 1.1 5.6-5-2.8-5 2.8 1.1-5.6-4.1-3.9 5.6-.7Z" />
      );
    case 'step':
      return <rect x={x} y={y} width={width} height="18" rx="4" />;
    case 'thumb':
      return (
        <path
          transform={`${there} scale(1 ${level})`}
          d="M-9 -1h4v9h-4ZM-5 0l4-8q3 0 2.5 3l-.8 4h6q2 0 1.8 2l-1 5q-.3 2-2.3 2h-10Z"
        />
      );
    case 'radio':
      return <circle cx={x} cy={y} r="3.5" />;
    case 'tick':
      return <rect x={x - 3.5} y={y - 3.5} width="7" height="7" rx="1.5" />;
    case 'line':
      return <path d={`M${x} ${y}h${width}`} />;
    case 'field':
      return <rect x={x} y={y} width={width} height={level} rx="4" />;
  }
}
