import { type Scale, sideOf } from '@cairn/schema/wire';
import type { AuthoredQuestion } from '../api/types.js';
import { scaleOfAuthored } from '../responses/answerView.js';
import { strings } from '../strings.js';
import { SideSign } from './SideSign.js';

/** The steps that visitors choose from, each with the side it counts towards. */
export function ScalePicture({ question }: { question: AuthoredQuestion }) {
  const scale = scaleOfAuthored(question);
  if (!scale) return null;
  return (
    <ol class="scale" aria-label={strings.editor.steps(scale.min, scale.max)}>
      {stepsOf(scale).map((step) => {
        const side = sideOf(scale, step);
        return (
          <li key={step} class={side}>
            <span>{step}</span>
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
