import { type Scale, scaleOf, sideOf } from '@cairn/schema/wire';
import type { AuthoredQuestion } from '../api/types.js';
import { stepWords } from '../responses/stepWords.js';
import { strings } from '../strings.js';
import { SideSign } from './SideSign.js';

/** The steps that visitors choose from, each with the side it counts towards. */
export function ScalePicture({ question }: { question: AuthoredQuestion }) {
  const scale = scaleOf(question);
  if (!scale) return null;
  const words = stepWords(question, scale);
  return (
    <ol class={words ? 'scale in-words' : 'scale'} aria-label={strings.editor.steps(scale.min, scale.max)}>
      {stepsOf(scale).map((step) => {
        const side = sideOf(scale, step);
        return (
          <li key={step} class={side}>
            <span>{words?.[step - scale.min] ?? step}</span>
            <SideSign side={side} />
            <span class="unseen">{strings.journey.side[side]}</span>
          </li>
        );
      })}
    </ol>
  );
}

function stepsOf({ min, max }: Scale): number[] {
  return Array.from({ length: max - min + 1 }, (_, at) => min + at);
}
