import type { ComponentChildren } from 'preact';
import type { Whisker, WhiskerScale } from './whiskerScale.js';

export interface WhiskerRow {
  key: string;
  name: ComponentChildren;
  /** Null where too few are known: then nothing is drawn. */
  whisker: Whisker | null;
  /** The figure in words. */
  text: ComponentChildren;
  /** How it is to be taken. */
  tone: 'good' | 'neutral' | 'bad' | 'clear' | 'unclear';
  note?: ComponentChildren;
}

const height = 28;

interface WhiskerRowsProps {
  rows: readonly WhiskerRow[];
  scale: WhiskerScale;
  /** What both ends of the scale are called, and what is between them. */
  axis?: readonly [low: string, what: string, high: string];
}

/** Dots with whiskers under each other, on one scale; a list to those who listen. */
export function WhiskerRows({ rows, scale, axis }: WhiskerRowsProps) {
  return (
    <ol class="whiskers">
      {rows.map(({ key, name, whisker, text, tone, note }) => (
        <li key={key}>
          <span class="whisker-name">{name}</span>
          <svg class={`whisker ${tone}`} width="100%" height={height} aria-hidden="true" focusable="false">
            {scale.zero !== undefined && (
              <line class="zero" x1={`${scale.zero}%`} x2={`${scale.zero}%`} y1="0" y2={height} />
            )}
            {whisker && <Drawn whisker={whisker} scale={scale} />}
          </svg>
          <span class="whisker-text">{text}</span>
          {note && <span class="whisker-note">{note}</span>}
        </li>
      ))}
      {axis && (
        <li class="axis" aria-hidden="true">
          <span>
            {axis.map((text) => (
              <span key={text}>{text}</span>
            ))}
          </span>
        </li>
      )}
    </ol>
  );
}

function Drawn({ whisker: { value, low, high }, scale: { at } }: { whisker: Whisker; scale: WhiskerScale }) {
  const middle = height / 2;
  const ends = [at(low), at(high)] as const;
  return (
    <>
      <line class="reach" x1={`${ends[0]}%`} x2={`${ends[1]}%`} y1={middle} y2={middle} />
      {ends.map((end) => (
        <line class="reach" key={end} x1={`${end}%`} x2={`${end}%`} y1={middle - 5} y2={middle + 5} />
      ))}
      <ellipse class="dot" cx={`${at(value)}%`} cy={middle} rx="6.5" ry="5" />
    </>
  );
}
