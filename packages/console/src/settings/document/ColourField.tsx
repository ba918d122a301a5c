import { useId, useState } from 'preact/hooks';
import { lookWords } from '../../lookWords.js';
import { documentStrings } from './documentStrings.js';
import { isColour } from './themeTokens.js';

const say = documentStrings.theme;

interface ColourFieldProps {
  label: string;
  value: string | undefined;
  /** What it is when nobody writes it. */
  computed: string;
  onChange: (value: string | undefined) => void;
}

/** A colour, by picking or by writing; empty is the computed one. */
export function ColourField({ label, value, computed, onChange }: ColourFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? value ?? '';
  const isWrong = shown !== '' && !isColour(shown);
  function write(text: string): void {
    setTyped(text);
    if (text === '' || isColour(text)) onChange(text.toLowerCase() || undefined);
  }
  return (
    <div class={`field colour-field ${isWrong ? 'wrong' : ''}`}>
      <label for={id}>{label}</label>
      <span class="colour-both">
        <input
          type="color"
          aria-label={lookWords.pick(label)}
          value={isColour(shown) ? shown : computed}
          onInput={(event) => write(event.currentTarget.value)}
        />
        <input
          id={id}
          type="text"
          value={shown}
          placeholder={computed}
          maxLength={7}
          spellcheck={false}
          aria-invalid={isWrong}
          {...(isWrong && { 'aria-describedby': `${id}-note` })}
          onInput={(event) => write(event.currentTarget.value.trim())}
          onBlur={() => !isWrong && setTyped(undefined)}
        />
      </span>
      {isWrong && (
        <p class="problem" id={`${id}-note`}>
          {say.colourWrong}
        </p>
      )}
    </div>
  );
}
