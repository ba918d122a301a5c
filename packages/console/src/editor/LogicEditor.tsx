import type { AuthoredQuestion, AuthoredSurvey } from '../api/types.js';
import { ConditionEditor } from './ConditionEditor.js';
import { firstTest } from './conditionModel.js';
import { useEditing, usePlace } from './editing.js';
import { FieldFrame } from './FieldFrame.js';
import { fieldStrings } from './fieldStrings.js';
import { IconButton } from './IconButton.js';
import { logicStrings as say } from './logicStrings.js';
import type { Keys } from './setIn.js';

const most = 20;

/** What follows a question: rules in order, the first that holds decides; without one the next question is asked. */
export function LogicEditor({ question, at }: { question: AuthoredQuestion; at: number }) {
  const { survey, document } = useEditing();
  const keys: Keys = ['questions', at, 'logic'];
  const { set, problems } = usePlace(keys);
  const steps = question.logic ?? [];
  const within = { is: 'logic' as const, document, soFar: survey.questions.slice(0, at + 1) };
  const write = (next: typeof steps) => set(next.length ? next : undefined);
  const move = (from: number, to: number) => {
    const step = steps[from];
    const others = steps.filter((_, index) => index !== from);
    if (step) write([...others.slice(0, to), step, ...others.slice(to)]);
  };
  return (
    <div class="logic-rules">
      {steps.length === 0 && <p class="few">{say.none}</p>}
      <ol>
        {steps.map((step, index) => (
          // Rules have no names; they are where they are.
          <li key={index} class="rule">
            <p class="rule-head">
              <strong>{say.rule(index + 1)}</strong>
              <span class="order">
                <IconButton
                  label={fieldStrings.up(say.rule(index + 1))}
                  sign="↑"
                  isOff={index === 0}
                  act={() => move(index, index - 1)}
                />
                <IconButton
                  label={fieldStrings.down(say.rule(index + 1))}
                  sign="↓"
                  isOff={index === steps.length - 1}
                  act={() => move(index, index + 1)}
                />
                <IconButton
                  label={fieldStrings.remove(say.rule(index + 1))}
                  sign="×"
                  act={() => write(steps.filter((one) => one !== step))}
                />
              </span>
            </p>
            <ConditionEditor at={[...keys, index, 'when']} within={within} none={say.always} />
            <GoAt at={[...keys, index, 'go']} survey={survey} after={at} />
          </li>
        ))}
      </ol>
      {problems.length > 0 && <p class="problem">{problems.join(' ')}</p>}
      {steps.length < most && (
        <p class="row">
          <button
            type="button"
            class="button small"
            onClick={() => write([...steps, { when: firstTest(within), go: 'end' }])}
          >
            {say.add}
          </button>
        </p>
      )}
    </div>
  );
}

/** Where a rule leads: to a later question, or to the end. */
function GoAt({ at, survey, after }: { at: Keys; survey: AuthoredSurvey; after: number }) {
  const { value, set, problems, advice } = usePlace(at);
  const later = survey.questions.slice(after + 1);
  const go = String(value ?? 'end');
  const isKnown = go === 'end' || later.some(({ id }) => id === go);
  return (
    <FieldFrame label={say.leadsTo} {...{ problems, advice }}>
      {(wiring) => (
        <select {...wiring} value={go} onChange={({ currentTarget }) => set(currentTarget.value)}>
          {!isKnown && <option value={go}>{go}</option>}
          {later.map(({ id, text }) => (
            <option key={id} value={id}>
              {say.ask(text)}
            </option>
          ))}
          <option value="end">{say.end}</option>
        </select>
      )}
    </FieldFrame>
  );
}
