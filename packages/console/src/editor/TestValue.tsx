import type { Comparison, Condition, Value } from '@cairn/schema';
import { useId } from 'preact/hooks';
import { kindOf, type ValueKind, type Within, withValue } from './conditionModel.js';
import { conditionStrings as say } from './conditionStrings.js';
import { DayInput } from './DayInput.js';
import { deviceName } from './deviceName.js';
import { NumberInput } from './NumberInput.js';
import { SeveralValues } from './SeveralValues.js';

interface TestValueProps {
  part: Condition;
  how: Comparison;
  within: Within;
  onChange: (condition: Condition) => void;
}

/** What a test compares with, in the control that fits. */
export function TestValue({ part, how, within, onChange }: TestValueProps) {
  const kind = kindOf(part, within);
  const set = (value: unknown) => onChange(withValue(part, how, value));
  switch (how) {
    case 'answered':
    case 'skipped':
      return null;
    case 'between':
      return <Between value={part.between ?? [0, 0]} onChange={set} />;
    case 'in':
      return <SeveralValues values={part.in ?? []} kind={kind} onChange={set} />;
    case 'withinDays':
      return <NumberInput label={say.value} value={part.withinDays ?? 0} onChange={set} />;
    case 'before':
    case 'after':
      return <DayValue value={part[how] ?? ''} onChange={set} />;
    case 'includes':
    case 'contains':
    case 'startsWith':
    case 'glob':
      return (
        <One value={part[how] ?? ''} kind={kind.is === 'free' ? { is: 'words' } : kind} onChange={set} />
      );
    case 'atLeast':
    case 'atMost':
      return <One value={part[how] ?? 0} kind={kind.is === 'free' ? { is: 'count' } : kind} onChange={set} />;
    case 'is':
    case 'not':
      return <One value={part[how] ?? ''} kind={kind} onChange={set} />;
  }
}

interface OneProps {
  value: Value;
  kind: ValueKind;
  onChange: (value: Value) => void;
}

function One({ value, kind, onChange }: OneProps) {
  switch (kind.is) {
    case 'step':
    case 'count':
      return <NumberInput label={say.value} value={Number(value)} onChange={onChange} />;
    case 'flag':
      return <YesNo value={value === true} onChange={onChange} />;
    case 'free':
      return <Free value={value} onChange={onChange} />;
    case 'words':
    case 'locale':
      return <TextInput value={String(value)} onChange={onChange} />;
    default:
      return (
        <label>
          <span>{say.value}</span>
          <select value={String(value)} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
            {!kind.options.some(({ id }) => id === value) && (
              <option value={String(value)}>{String(value)}</option>
            )}
            {kind.options.map(({ id, text }) => (
              <option key={id} value={id}>
                {kind.is === 'device' ? deviceName(id) : text}
              </option>
            ))}
          </select>
        </label>
      );
  }
}

/** A value of the page: a text, a number, or yes and no, which are three different things when compared. */
function Free({ value, onChange }: Omit<OneProps, 'kind'>) {
  return (
    <>
      <label>
        <span>{say.as}</span>
        <select
          value={typeof value}
          onChange={({ currentTarget }) => onChange(valueAs(currentTarget.value, value))}
        >
          {(['string', 'number', 'boolean'] as const).map((type) => (
            <option key={type} value={type}>
              {say.asKinds[type]}
            </option>
          ))}
        </select>
      </label>
      {typeof value === 'number' && <NumberInput label={say.value} value={value} onChange={onChange} />}
      {typeof value === 'boolean' && <YesNo value={value} onChange={onChange} />}
      {typeof value === 'string' && <TextInput value={value} onChange={onChange} />}
    </>
  );
}

function valueAs(type: string, value: Value): Value {
  if (type === 'boolean') return true;
  return type === 'number' ? Number(value) || 0 : String(value);
}

function YesNo({ value, onChange }: { value: boolean; onChange: (value: boolean) => void }) {
  return (
    <label>
      <span>{say.value}</span>
      <select
        value={String(value)}
        onChange={({ currentTarget }) => onChange(currentTarget.value === 'true')}
      >
        <option value="true">{say.yes}</option>
        <option value="false">{say.no}</option>
      </select>
    </label>
  );
}

function DayValue({ value, onChange }: TextInputProps) {
  const id = useId();
  return (
    <div class="labelled">
      <label for={id}>{say.value}</label>
      <DayInput id={id} value={value} onInput={onChange} />
    </div>
  );
}

interface TextInputProps {
  value: string;
  onChange: (value: string) => void;
}

function TextInput({ value, onChange }: TextInputProps) {
  return (
    <label>
      <span>{say.value}</span>
      <input type="text" value={value} onInput={({ currentTarget }) => onChange(currentTarget.value)} />
    </label>
  );
}

function Between({
  value,
  onChange,
}: {
  value: [number, number];
  onChange: (value: [number, number]) => void;
}) {
  const [low, high] = value;
  return (
    <>
      <NumberInput label={say.from} value={low} onChange={(next) => onChange([next, high])} />
      <NumberInput label={say.to} value={high} onChange={(next) => onChange([low, next])} />
    </>
  );
}
