import type { Comparison, Condition, Value } from '@cairn/schema';
import { useState } from 'preact/hooks';
import { kindOf, type ValueKind, type Within, withValue } from './conditionModel.js';
import { conditionStrings as say } from './conditionStrings.js';
import { DayInput } from './DayInput.js';

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
      return <Several values={part.in ?? []} kind={kind} onChange={set} />;
    case 'withinDays':
      return <NumberInput label={say.value} value={part.withinDays ?? 0} onChange={set} />;
    case 'before':
    case 'after':
      return (
        <label>
          <span>{say.value}</span>
          <DayInput value={part[how] ?? ''} onInput={set} />
        </label>
      );
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

function deviceName(id: string): string {
  return id === 'phone' || id === 'tablet' || id === 'desktop' ? say.device[id] : id;
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

interface NumberInputProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
}

/** Keeps what is being typed, and gives on only what is a number. */
function NumberInput({ label, value, onChange }: NumberInputProps) {
  const [typed, setTyped] = useState<string>();
  const number = Number(typed?.replace(',', '.'));
  const isWrong = typed !== undefined && (typed.trim() === '' || !Number.isFinite(number));
  return (
    <label>
      <span>{label}</span>
      <input
        type="text"
        inputMode="decimal"
        size={6}
        aria-invalid={isWrong}
        value={typed !== undefined && (isWrong || number === value) ? typed : String(value)}
        onInput={({ currentTarget }) => {
          const next = currentTarget.value;
          setTyped(next);
          const written = Number(next.replace(',', '.'));
          if (next.trim() !== '' && Number.isFinite(written)) onChange(written);
        }}
        onBlur={() => setTyped(undefined)}
      />
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

interface SeveralProps {
  values: readonly Value[];
  kind: ValueKind;
  onChange: (values: Value[]) => void;
}

function Several({ values, kind, onChange }: SeveralProps) {
  const [typed, setTyped] = useState<string>();
  if ('options' in kind) {
    return (
      <div class="ticks">
        {kind.options.map(({ id, text }) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={values.includes(id)}
              onChange={({ currentTarget }) =>
                onChange(currentTarget.checked ? [...values, id] : values.filter((one) => one !== id))
              }
            />
            {kind.is === 'device' ? deviceName(id) : text}
          </label>
        ))}
      </div>
    );
  }
  const stored = values.map(String).join('\n');
  const isNumbers =
    kind.is === 'step' || kind.is === 'count' || values.every((one) => typeof one === 'number');
  return (
    <label>
      <span>{say.values}</span>
      <textarea
        rows={2}
        value={typed ?? stored}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          const lines = currentTarget.value.split('\n').map((line) => line.trim());
          onChange(lines.filter(Boolean).map((line) => listValue(line, isNumbers)));
        }}
        onBlur={() => setTyped(undefined)}
      />
    </label>
  );
}

/** In a list of numbers a number is one; whatever else is written is a text. */
function listValue(line: string, isNumbers: boolean): Value {
  const number = Number(line.replace(',', '.'));
  return isNumbers && Number.isFinite(number) ? number : line;
}
