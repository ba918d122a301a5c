import type { Condition } from '@cairn/schema';
import { AdviceList } from '../parts/AdviceList.js';
import { firstTest, type Within } from './conditionModel.js';
import { conditionStrings as say } from './conditionStrings.js';
import { isGroup, joined, joinOf, partsOf, withJoin, withPart } from './conditionTree.js';
import { usePlace } from './editing.js';
import type { Keys } from './setIn.js';
import { TestFields } from './TestFields.js';

interface ConditionEditorProps {
  at: Keys;
  within: Within;
  /** What holds while there is no condition: “Everybody”. */
  none: string;
}

/** A condition: tests side by side, joined by “all” or “any”, groups within groups. */
export function ConditionEditor({ at, within, none }: ConditionEditorProps) {
  const { value, set, problems, advice } = usePlace(at);
  // A schema that contains itself has no input type.
  const condition = value as Condition | undefined;
  return (
    <div class="condition">
      {!condition && <p class="few">{none}</p>}
      <Parts condition={condition} within={within} at={at} onChange={set} />
      {problems.length > 0 && (
        <p class="problem" role="alert">
          {problems.join(' ')}
        </p>
      )}
      <AdviceList advice={advice} />
    </div>
  );
}

interface PartsProps {
  condition: Condition | undefined;
  within: Within;
  at: Keys;
  onChange: (condition: Condition | undefined) => void;
}

function Parts({ condition, within, at, onChange }: PartsProps) {
  const parts = partsOf(condition);
  const join = joinOf(condition);
  return (
    <>
      {condition && isGroup(condition) && (
        <label class="join">
          <span class="unseen">{say.joined}</span>
          <select
            value={join}
            onChange={({ currentTarget: { value } }) =>
              onChange(withJoin(condition, value === 'any' ? 'any' : 'all'))
            }
          >
            <option value="all">{say.join.all}</option>
            <option value="any">{say.join.any}</option>
          </select>
        </label>
      )}
      {parts.length > 0 && (
        <ol class="tests">
          {parts.map((part, index) => (
            // Tests have no names; they are where they are.
            <li key={index} class={isGroup(part) ? 'group' : ''}>
              <Part
                {...{ part, within, index }}
                at={condition && isGroup(condition) ? [...at, join, index] : at}
                onChange={(to) => onChange(withPart(condition, index, to))}
              />
            </li>
          ))}
        </ol>
      )}
      <p class="row">
        <button
          type="button"
          class="button small"
          onClick={() => onChange(joined([...parts, firstTest(within)], join))}
        >
          {say.add}
        </button>
        {condition && (
          <button
            type="button"
            class="button small"
            onClick={() => onChange(joined([...parts, { any: [firstTest(within)] }], join))}
          >
            {say.addGroup}
          </button>
        )}
      </p>
    </>
  );
}

interface PartProps {
  part: Condition;
  within: Within;
  at: Keys;
  index: number;
  onChange: (condition: Condition | undefined) => void;
}

function Part({ part, within, at, index, onChange }: PartProps) {
  if (!isGroup(part)) return <TestFields {...{ part, within, at, index, onChange }} />;
  return (
    <fieldset>
      <legend class="unseen">{say.group}</legend>
      <Parts condition={part} within={within} at={at} onChange={onChange} />
    </fieldset>
  );
}
