import type { Scale } from '@cairn/schema/wire';
import type { Mark } from '../responses/answerView.js';
import { markText } from '../responses/spoken.js';
import { strings } from '../strings.js';
import { SideSign } from './SideSign.js';

/** A step, drawn as it was asked: stones, stars, a face, a thumb or its word; its value is always written too. */
export function AnswerMark({ mark }: { mark: Mark }) {
  const { side } = mark;
  return (
    <span class={`answer-mark ${side}`}>
      <Drawing mark={mark} />
      <span class="answer-value">{markText(mark)}</span>
      <SideSign side={side} />
      <span class="unseen">{strings.journey.side[side]}</span>
    </span>
  );
}

function Drawing({ mark: { look, value, scale } }: { mark: Mark }) {
  switch (look) {
    case 'face':
      return <Face mood={shareOf(scale, value)} />;
    case 'thumb':
      return <Thumb up={value === scale.max} />;
    case 'stars':
      return <Track scale={scale} value={value} shape="star" />;
    case 'stones':
      return <Track scale={scale} value={value} shape="stone" />;
    case 'words':
      return null;
  }
}

/** Where a step lies between the lowest (0) and the highest (1). */
function shareOf({ min, max }: Scale, value: number): number {
  return (value - min) / (max - min);
}

function Face({ mood }: { mood: number }) {
  const smile = 2 * mood - 1;
  const corner = 10.3 - 0.9 * smile;
  return (
    <svg class="drawn face" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="6.6" />
      <path d={`M5 ${corner}Q8 ${10.3 + 2.4 * smile} 11 ${corner}`} />
      <path d="M5.8 6.2v.6M10.2 6.2v.6" />
    </svg>
  );
}

function Thumb({ up }: { up: boolean }) {
  return (
    <svg class="drawn" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <g {...(!up && { transform: 'rotate(180 8 8)' })}>
        <path d="M5.5 7.2 8 2.2c1.2 0 1.8.8 1.6 2l-.4 2h3.2c.8 0 1.3.7 1.1 1.5l-1 4.3c-.1.6-.6 1-1.2 1H5.5Z" />
        <path d="M2.7 7.2h2.8v5.8H2.7Z" />
      </g>
    </svg>
  );
}

const star = 'M0-3.6 1-1.2 3.5-1 1.6.7 2.2 3.2 0 1.9-2.2 3.2-1.6.7-3.5-1-1-1.2Z';

function Track({ scale, value, shape }: { scale: Scale; value: number; shape: 'stone' | 'star' }) {
  const steps = Array.from({ length: scale.max - scale.min + 1 }, (_, at) => scale.min + at);
  const isOn = (step: number) => (shape === 'star' ? step <= value : step === value);
  return (
    <svg
      class={`drawn track ${shape}`}
      viewBox={`0 0 ${steps.length * 8} 8`}
      width={steps.length * 8}
      height="8"
      aria-hidden="true"
      focusable="false"
    >
      {steps.map((step, at) => {
        const [x, look] = [8 * at + 4, isOn(step) ? 'on' : 'off'];
        return shape === 'star' ? (
          <path key={step} class={look} transform={`translate(${x} 4)`} d={star} />
        ) : (
          <ellipse key={step} class={look} cx={x} cy="4" rx="3" ry={isOn(step) ? 3 : 2} />
        );
      })}
    </svg>
  );
}
