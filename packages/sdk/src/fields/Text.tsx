import type { ManifestTextQuestion } from '@cairn/schema/wire';
import type { VNode } from 'preact';
import { plural } from '../languages/plural.js';
import type { FieldPart, FieldProps } from '../surface/field.js';
import { fieldCss } from './fieldCss.js';
import { aboveKeyboard } from './keyboard.js';

/** How many characters are left is said only when it begins to matter. */
const fewLeft = 50;

function Text(props: FieldProps<ManifestTextQuestion>): VNode {
  const { question, value, labelledBy, fieldWords, locale, onSelect } = props;
  const { size, maxChars, placeholder } = question;
  const written = typeof value === 'string' ? value : '';
  const left = maxChars - written.length;
  const field = {
    ref: aboveKeyboard,
    'aria-labelledby': labelledBy,
    maxLength: maxChars,
    ...(placeholder && { placeholder }),
    value: written,
    onInput: (event: { currentTarget: { value: string } }) => onSelect(event.currentTarget.value),
  };
  return (
    <div>
      {size === 'long' ? (
        <textarea rows={3} {...field} />
      ) : (
        <input type="text" class="line-field" {...field} />
      )}
      {left <= fewLeft && fieldWords && (
        <p class="hint" role="status">
          {plural(fieldWords.charactersLeft, left, locale)}
        </p>
      )}
    </div>
  );
}

const css = `
.send:disabled { background: none; color: var(--muted); box-shadow: inset 0 0 0 1.5px var(--border); cursor: default; }
`;

export const part: FieldPart = {
  Field: Text as FieldPart['Field'], // parts.ts gives it texts only
  css: fieldCss + css,
};
