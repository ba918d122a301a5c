import { type TrendStep, trendSteps } from '../journey/trendStep.js';
import { trendStrings } from '../trendStrings.js';
import { Choice } from './Choice.js';

interface StepChoiceProps {
  step: TrendStep | undefined;
  onChoose: (step: string) => void;
}

/** What the points of the trends are. */
export function StepChoice({ step, onChoose }: StepChoiceProps) {
  return (
    <Choice
      label={trendStrings.by}
      any={trendStrings.suiting}
      value={step}
      options={trendSteps.map((id) => ({ id, name: trendStrings.steps[id] }))}
      onChoose={onChoose}
    />
  );
}
