import type { Condition } from '@cairn/schema';
import { useId } from 'preact/hooks';
import {
  answersWithin,
  comparisonOf,
  comparisonsFor,
  subjectKeyOf,
  visitorFacts,
  type Within,
  withComparison,
  withSubject,
} from './conditionModel.js';
import { conditionStrings as say } from './conditionStrings.js';
import { usePlace } from './editing.js';
import type { Keys } from './setIn.js';
import { TestValue } from './TestValue.js';

interface TestFieldsProps {
  part: Condition;
  within: Within;
  at: Keys;
  index: number;
  onChange: (condition: Condition | undefined) => void;
}

/** One test: what it looks at, how it compares, and with what. */
export function TestFields({ part, within, at, index, onChange }: TestFieldsProps) {
  const { problems } = usePlace(at);
  const note = useId();
  const how = comparisonOf(part);
  const named = part.property ?? part.attribute;
  return (
    <fieldset class="test" aria-describedby={problems.length ? note : undefined}>
      <legend class="unseen">{say.test(index + 1)}</legend>
      <Subjects {...{ part, within, onChange }} />
      {named !== undefined && (
        <label>
          <span>{say.name}</span>
          <input
            type="text"
            value={named}
            spellcheck={false}
            onInput={({ currentTarget: { value } }) =>
              onChange({ ...part, [part.property === undefined ? 'attribute' : 'property']: value })
            }
          />
        </label>
      )}
      <label>
        <span>{say.compares}</span>
        <select
          value={how}
          onChange={({ currentTarget: { value } }) => {
            const chosen = comparisonsFor(part, within).find((one) => one === value);
            if (chosen) onChange(withComparison(part, chosen, within));
          }}
        >
          {comparisonsFor(part, within).map((one) => (
            <option key={one} value={one}>
              {say.how[one]}
            </option>
          ))}
        </select>
      </label>
      {how && <TestValue {...{ part, how, within }} onChange={onChange} />}
      <button type="button" class="link" onClick={() => onChange(undefined)}>
        {say.remove}
      </button>
      {problems.length > 0 && (
        <p class="problem" id={note}>
          {problems.join(' ')}
        </p>
      )}
    </fieldset>
  );
}

function Subjects({ part, within, onChange }: Pick<TestFieldsProps, 'part' | 'within' | 'onChange'>) {
  const answers = answersWithin(within);
  const key = subjectKeyOf(part);
  const facts = visitorFacts.filter((fact) => within.is === 'audience' || fact !== 'stage');
  const isKnown = part.answer === undefined || answers.some(({ path }) => path === part.answer);
  return (
    <label>
      <span>{say.looksAt}</span>
      <select
        value={key}
        onChange={({ currentTarget: { value } }) => onChange(withSubject(part, value, within))}
      >
        {!isKnown && <option value={key}>{part.answer}</option>}
        {answers.length > 0 && (
          <optgroup label={say.answers}>
            {answers.map(({ path, question, row, survey }) => (
              <option key={path} value={`answer:${path}`}>
                {[survey?.name, question.text, row].filter(Boolean).join(' · ')}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={say.ofVisitor}>
          {facts.map((fact) => (
            <option key={fact} value={`visitor:${fact}`}>
              {say.visitor[fact]}
            </option>
          ))}
        </optgroup>
        <optgroup label={say.page}>
          <option value="attribute">{say.attribute}</option>
          <option value="property">{say.property}</option>
        </optgroup>
      </select>
    </label>
  );
}
