import type { ManifestSurvey } from '@cairn/schema/wire';
import { useMemo } from 'preact/hooks';
import type { Progress } from './frameMessages.js';
import type { Look } from './look.js';
import { previewStrings as say } from './previewStrings.js';
import { shownWords } from './shownWords.js';
import { type Step, stepsOf } from './steps.js';
import { valueText } from './valueText.js';
import type { Attributes } from './visitor.js';

interface StepListProps {
  survey: ManifestSurvey;
  look: Look;
  attributes: Attributes;
  answers: Progress['answers'];
  jump: (answers: Progress['answers']) => void;
}

/** Where the conversation stands, and the way to any other place of it. */
export function StepList({ survey, look, attributes, answers, jump }: StepListProps) {
  const known = JSON.stringify(attributes); // read from the address anew each time
  const steps = useMemo(() => stepsOf(survey, answers, { attribute: attributes }), [survey, answers, known]);
  return (
    <div class="preview-steps">
      <h2>{say.steps}</h2>
      <ol>
        {steps.map((step, at) => (
          <li key={step.question?.id ?? 'thanks'} class={step.is}>
            <StepButton
              step={step}
              name={step.question ? say.step(at + 1, shownWords(survey, step.question, look)) : say.thanks}
              jump={jump}
            />
          </li>
        ))}
      </ol>
      <button type="button" class="button" onClick={() => jump({})}>
        {say.startOver}
      </button>
    </div>
  );
}

interface StepButtonProps {
  step: Step;
  name: string;
  jump: StepListProps['jump'];
}

function StepButton({ step, name, jump }: StepButtonProps) {
  const { answers, is } = step;
  return (
    <>
      <button
        type="button"
        class="link"
        aria-current={is === 'now' ? 'step' : undefined}
        aria-disabled={!answers}
        onClick={() => answers && jump(answers)}
      >
        {name}
      </button>
      <span class="meta">{noteOf(step)}</span>
    </>
  );
}

function noteOf({ question, is, value, answers }: Step): string {
  if (!answers) return say.unreachable;
  if (is === 'now') return say.isNow;
  if (is === 'off') return say.passedOver;
  if (!question || value === undefined || question.kind === 'statement') return '';
  return value === null ? say.skipped : say.answered(valueText(question, value));
}
