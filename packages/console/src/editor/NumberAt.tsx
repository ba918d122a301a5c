import { useState } from 'preact/hooks';
import { readNumber } from '../parts/readNumber.js';
import { usePlace } from './editing.js';
import { FieldFrame } from './FieldFrame.js';
import { fieldStrings as say } from './fieldStrings.js';
import type { Keys } from './setIn.js';

interface NumberAtProps {
  at: Keys;
  label: string;
  hint?: string;
  /** What holds while nothing is written. */
  usual?: number;
  /** Written as a percentage, kept as a share. */
  isShare?: boolean;
  /** Stands when the field is emptied, where a number has to be. */
  least?: number;
}

/** A number of the survey. What is no number stays in the field, is marked, and changes nothing. */
export function NumberAt({ at, label, hint, usual, isShare = false, least }: NumberAtProps) {
  const { value, set, problems, advice } = usePlace(at);
  const [typed, setTyped] = useState<string>();
  const factor = isShare ? 100 : 1;
  const stored = typeof value === 'number' ? String(rounded(value * factor)) : '';
  const isWrong = typed !== undefined && readNumber(typed) === 'wrong';
  const shown = typed !== undefined && (isWrong || same(typed, stored)) ? typed : stored;
  function write(text: string): void {
    setTyped(text);
    const number = readNumber(text);
    if (number === 'wrong') return;
    const next = number === undefined ? least : rounded(number / factor);
    set(next === usual ? undefined : next);
  }
  return (
    <FieldFrame {...{ label, hint, advice }} problems={isWrong ? [say.noNumber] : problems} class="short">
      {(wiring) => (
        <input
          {...wiring}
          type="text"
          inputMode="decimal"
          value={shown}
          placeholder={usual === undefined ? undefined : String(rounded(usual * factor))}
          onInput={(event) => write(event.currentTarget.value)}
          onBlur={() => !isWrong && setTyped(undefined)}
        />
      )}
    </FieldFrame>
  );
}

function same(typed: string, stored: string): boolean {
  const number = readNumber(typed);
  return number === undefined ? stored === '' || typed === '' : String(number) === stored;
}

/** Without the dust of binary fractions: 0.07 × 100. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
