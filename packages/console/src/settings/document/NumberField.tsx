import { useId, useState } from 'preact/hooks';
import { readNumber } from '../../parts/readNumber.js';

interface NumberFieldProps {
  label: string;
  /** Undefined: as usual. */
  value: number | undefined;
  /** What holds when nothing is written. */
  usual: number;
  range: readonly [low: number, high: number];
  isWhole?: boolean;
  hint?: string;
  /** Said when what is written is no number of the range. */
  problem: string;
  onChange: (value: number | undefined) => void;
}

/** A number, or nothing for what is usual; what is not a number yet stays on the page and is not written. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, usual, hint, problem, onChange } = props;
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? (value === undefined ? '' : String(value));
  const isWrong = readNumber(shown, props) === 'wrong';
  return (
    <div class={`field number-field ${isWrong ? 'wrong' : ''}`}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        value={shown}
        placeholder={String(usual)}
        aria-invalid={isWrong}
        aria-describedby={`${id}-note`}
        onInput={(event) => {
          const text = event.currentTarget.value;
          const read = readNumber(text, props);
          setTyped(text);
          if (read !== 'wrong') onChange(read);
        }}
        onBlur={() => !isWrong && setTyped(undefined)}
      />
      <p class={isWrong ? 'problem' : 'hint'} id={`${id}-note`}>
        {isWrong ? problem : hint}
      </p>
    </div>
  );
}
