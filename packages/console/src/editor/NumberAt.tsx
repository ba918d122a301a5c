import { useState } from 'preact/hooks';
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
  const isWrong = typed !== undefined && numberIn(typed) === 'none';
  const shown = typed !== undefined && (isWrong || same(typed, stored)) ? typed : stored;
  function write(text: string): void {
    setTyped(text);
    const number = numberIn(text);
    if (number === 'none') return;
    const next = number === 'empty' ? least : rounded(number / factor);
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

/** A comma is a point to half the world. */
function numberIn(text: string): number | 'empty' | 'none' {
  const written = text.trim().replace(',', '.');
  if (written === '') return 'empty';
  const number = Number(written);
  return Number.isFinite(number) ? number : 'none';
}

function same(typed: string, stored: string): boolean {
  const number = numberIn(typed);
  return number === 'empty' ? stored === '' || typed === '' : String(number) === stored;
}

/** Without the dust of binary fractions: 0.07 × 100. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
