import type { AuthoredSurvey } from '../api/types.js';
import { answerOptions } from './answerOptions.js';
import { responseStrings } from './responseStrings.js';

const say = responseStrings.filters;

interface AnswerChoiceProps {
  survey: AuthoredSurvey;
  value: string | undefined;
  onChoose: (value: string) => void;
}

/** Those who gave one answer to one question of the survey. */
export function AnswerChoice({ survey, value, onChoose }: AnswerChoiceProps) {
  const groups = answerOptions(survey);
  const isKnown = groups.some(({ options }) => options.some(({ id }) => id === value));
  return (
    <label>
      {say.answer}
      <select value={value ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{say.any}</option>
        {value && !isKnown && <option value={value}>{value}</option>}
        {groups.map(({ question, options }) => (
          <optgroup key={question} label={question}>
            {options.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
