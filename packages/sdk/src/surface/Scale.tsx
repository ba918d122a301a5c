import type { ManifestScaleQuestion } from '@cairn/schema/wire';
import type { VNode } from 'preact';
import { Face, Star, Thumb } from './icons.js';
import type { Words } from './words.js';

export interface ScaleProps {
  question: ManifestScaleQuestion;
  /** Id of the element that words the question. */
  labelledBy: string;
  value: number | undefined;
  words: Words;
  /** The step was chosen, but may still be changed: an arrow key passed over it, say. */
  onSelect(step: number): void;
  /** The step was chosen for good. */
  onConfirm(step: number): void;
}

/**
 * A scale as native radios under drawn steps. It confirms on a pointer's click (`detail` counts clicks; keys give 0)
 * and on Enter or Space on the selected radio, never on change: an arrow key answers nothing.
 */
export function Scale({ question, labelledBy, value, words, onSelect, onConfirm }: ScaleProps): VNode {
  const { min, max, low, high, look } = question;
  const steps = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  if (look === 'thumbs') steps.reverse();

  function onKeyDown(event: KeyboardEvent, step: number): void {
    if ((event.key !== 'Enter' && event.key !== ' ') || step !== value) return;
    event.preventDefault();
    onConfirm(step);
  }

  return (
    <div class="scale" role="radiogroup" aria-labelledby={labelledBy}>
      <div class={`steps ${look} of${steps.length}`}>
        {steps.map((step) => (
          <label key={step} class={isOn(look, step, value) ? 'step on' : 'step'}>
            <input
              type="radio"
              name={question.id}
              value={step}
              checked={step === value}
              aria-label={labelOf(question, step, words)}
              onChange={() => onSelect(step)}
              onClick={(event) => event.detail > 0 && onConfirm(step)}
              onKeyDown={(event) => onKeyDown(event, step)}
            />
            <Step question={question} step={step} />
          </label>
        ))}
      </div>
      {look !== 'words' && look !== 'thumbs' && (
        <div class="ends" aria-hidden="true">
          <span>{low}</span>
          <span>{high}</span>
        </div>
      )}
    </div>
  );
}

/** Stars fill up to the one that was chosen; everything else marks one step. */
function isOn(look: ManifestScaleQuestion['look'], step: number, value: number | undefined): boolean {
  return value !== undefined && (look === 'stars' ? step <= value : step === value);
}

function Step({ question, step }: { question: ManifestScaleQuestion; step: number }): VNode {
  const { look, min, max, low, high, steps } = question;
  switch (look) {
    case 'faces':
      return <Face mood={(2 * (step - min)) / (max - min) - 1} />;
    case 'stars':
      return <Star />;
    case 'thumbs':
      return (
        <span>
          <Thumb isUp={step === max} />
          {step === max ? high : low}
        </span>
      );
    default:
      return <span>{steps?.[step - min] ?? step}</span>;
  }
}

/** What a screen reader says: the number, and at the ends what they mean. */
function labelOf(
  { min, max, low, high, look, steps }: ManifestScaleQuestion,
  step: number,
  words: Words,
): string {
  const end = step === min ? low : step === max ? high : '';
  if (look === 'thumbs') return end;
  return steps?.[step - min] ?? words.step(step, end);
}
