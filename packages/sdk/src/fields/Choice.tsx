import type { AnswerValue, ManifestChoiceQuestion, ManifestQuestion } from '@cairn/schema/wire';
import type { VNode } from 'preact';
import type { FieldWords } from '../languages/Words.js';
import type { FieldPart, FieldProps } from '../surface/field.js';
import { type Chosen, chosenOf, picked, shuffled } from './chosen.js';
import { fieldCss, problemCss } from './fieldCss.js';
import { aboveKeyboard } from './keyboard.js';
import { listCss } from './listCss.js';

/** One of a list as radios, several as checkboxes; "other" opens a field of its own. */
function Choice(props: FieldProps<ManifestChoiceQuestion>): VNode {
  const { question, value, labelledBy, describedBy, fieldWords, onSelect, onConfirm } = props;
  const { id, options, other, shuffle, most } = question;
  const isMany = most !== undefined;
  const chosen = chosenOf(value);
  const own = chosen.find((one) => typeof one === 'object');
  const rest = most !== undefined && chosen.length >= most;
  const words = typeof other === 'string' ? other : (fieldWords?.other ?? 'Other');
  const entries: { key: string; text: string; choice: Chosen }[] = [
    ...(shuffle ? shuffled(options, id) : options).map((option) => ({
      key: option.id,
      text: option.text,
      choice: option.id,
    })),
    ...(other ? [{ key: 'other', text: words, choice: own ?? { other: '' } }] : []),
  ];
  const group = {
    role: isMany ? ('group' as const) : ('radiogroup' as const),
    'aria-labelledby': labelledBy,
    ...(!own && describedBy && { 'aria-describedby': describedBy }),
  };
  return (
    <div class="list" {...group}>
      {entries.map(({ key, text, choice }) => {
        const isOn = typeof choice === 'string' ? chosen.includes(choice) : own !== undefined;
        return (
          <label key={key} class={isOn ? 'entry on' : 'entry'}>
            <input
              type={isMany ? 'checkbox' : 'radio'}
              name={id}
              value={key}
              checked={isOn}
              disabled={isMany && rest && !isOn}
              onChange={() => onSelect(picked(value, choice, isMany))}
              onClick={(event) => {
                // One option of several is an answer; "other" still wants its words.
                if (!isMany && event.detail > 0 && typeof choice === 'string') onConfirm(choice);
              }}
            />
            <span>{text}</span>
          </label>
        );
      })}
      {own && (
        <input
          ref={aboveKeyboard}
          type="text"
          class="line-field"
          aria-label={fieldWords?.otherText ?? words}
          placeholder={fieldWords?.otherText ?? ''}
          maxLength={500}
          value={own.other}
          {...(describedBy && { 'aria-invalid': true, 'aria-describedby': describedBy })}
          onInput={({ currentTarget }) => onSelect(picked(value, { other: currentTarget.value }, isMany))}
        />
      )}
    </div>
  );
}

function problem(_: ManifestQuestion, value: AnswerValue | undefined, words: FieldWords): string | undefined {
  const chosen = chosenOf(value);
  if (chosen.some((one) => typeof one === 'object' && !one.other.trim())) return words.fillIn;
  return chosen.length ? undefined : words.required;
}

export const part: FieldPart = {
  Field: Choice as FieldPart['Field'], // parts.ts gives it choices only
  css: fieldCss + listCss + problemCss,
  problem,
};
