import type { ManifestScaleQuestion } from '@cairn/schema/wire';
import type { VNode } from 'preact';
import { filled } from '../languages/filled.js';
import type { Words } from '../languages/Words.js';
import type { FieldProps } from './field.js';

export interface ScaleProps extends FieldProps<ManifestScaleQuestion> {
  /** Draws a step, where it is neither a number nor a word. */
  draw?(step: number): VNode;
  /** Which steps look chosen, where it is not only the one that is. */
  isOn?(step: number, value: number): boolean;
}

/**
 * A scale as native radios under drawn steps. It confirms on a pointer's click (`detail` counts clicks; keys give 0)
 * and on Enter or Space on the selected radio, never on change: an arrow key answers nothing.
 */
export function Scale({
  question,
  labelledBy,
  value,
  words,
  onSelect,
  onConfirm,
  draw,
  isOn,
}: ScaleProps): VNode {
  const { id, min, max, low, high, look, steps: names, highFirst } = question;
  const steps = [...Array(max - min + 1)].map((_, index) => min + index);
  if (highFirst) steps.reverse();

  function onKeyDown(event: KeyboardEvent, step: number): void {
    if ((event.key !== 'Enter' && event.key !== ' ') || step !== value) return;
    event.preventDefault();
    onConfirm(step);
  }

  return (
    <div class="scale" role="radiogroup" aria-labelledby={labelledBy}>
      <div class={`steps ${look} of${steps.length}`}>
        {steps.map((step) => (
          <label
            key={step}
            class={
              typeof value === 'number' && (isOn ? isOn(step, value) : step === value) ? 'step on' : 'step'
            }
          >
            <input
              type="radio"
              name={id}
              value={step}
              checked={step === value}
              aria-label={labelOf(question, step, words)}
              onChange={() => onSelect(step)}
              onClick={(event) => event.detail > 0 && onConfirm(step)}
              onKeyDown={(event) => onKeyDown(event, step)}
            />
            {draw ? draw(step) : <span>{names?.[step - min] ?? step}</span>}
          </label>
        ))}
      </div>
      {!highFirst && !names && (
        <div class="ends" aria-hidden="true">
          <span>{steps.length > 7 ? `${min} · ${low}` : low}</span>
          <span>{steps.length > 7 ? `${max} · ${high}` : high}</span>
        </div>
      )}
    </div>
  );
}

/** What a screen reader says: the number, and at the ends what they mean. */
function labelOf(question: ManifestScaleQuestion, step: number, words: Words): string {
  const { min, max, low, high, look, steps } = question;
  const label = steps?.[step - min] ?? (step === min ? low : step === max ? high : '');
  if (steps || look === 'thumbs') return label;
  return label ? filled(words.step, { step, label }) : `${step}`;
}
