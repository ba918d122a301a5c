import type { AnswerValue, ManifestContactQuestion, ManifestQuestion } from '@cairn/schema/wire';
import type { VNode } from 'preact';
import type { FieldWords } from '../languages/Words.js';
import type { FieldPart, FieldProps } from '../surface/field.js';
import { fieldCss, problemCss } from './fieldCss.js';
import { aboveKeyboard } from './keyboard.js';
import { listCss } from './listCss.js';

interface Person {
  name?: string;
  email?: string;
  consent?: boolean;
}

function personOf(value: AnswerValue | undefined): Person {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

/** Name and e-mail, each with its own label, and a tick without which nothing is sent. */
function Contact(props: FieldProps<ManifestContactQuestion>): VNode {
  const { question, value, describedBy, fieldWords, onSelect } = props;
  const person = personOf(value);
  const wrong = describedBy && fieldWords && firstMissing(question, person);
  const set = (change: Person) => onSelect({ ...person, ...change } as AnswerValue); // undefined is never set
  const invalid = (field: keyof Person) =>
    wrong === field && describedBy ? { 'aria-invalid': true as const, 'aria-describedby': describedBy } : {};
  return (
    <div class="contact">
      {question.fields.map((field) => {
        const input = {
          id: `field-${field}`,
          ref: aboveKeyboard,
          class: 'line-field',
          autocomplete: field,
          maxLength: 200,
          value: person[field] ?? '',
          onInput: ({ currentTarget: { value: typed } }: { currentTarget: { value: string } }) =>
            set({ [field]: field === 'email' ? typed.trim() : typed }),
          ...invalid(field),
        };
        return (
          <div key={field} class="labelled">
            <label for={input.id}>{fieldWords?.[field] ?? field}</label>
            {field === 'email' ? <input type="email" {...input} /> : <input type="text" {...input} />}
          </div>
        );
      })}
      <label class={person.consent ? 'entry on' : 'entry'}>
        <input
          type="checkbox"
          checked={!!person.consent}
          onChange={({ currentTarget }) => set({ consent: currentTarget.checked })}
          {...invalid('consent')}
        />
        <span>{question.consent}</span>
      </label>
    </div>
  );
}

function firstMissing({ fields }: ManifestContactQuestion, person: Person): keyof Person | undefined {
  const isEmail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(person.email?.trim() ?? '');
  if (fields.includes('name') && !person.name?.trim()) return 'name';
  if (fields.includes('email') && !isEmail) return 'email';
  return person.consent ? undefined : 'consent';
}

function problem(
  question: ManifestQuestion,
  value: AnswerValue | undefined,
  words: FieldWords,
): string | undefined {
  if (question.kind !== 'contact') return undefined;
  const missing = firstMissing(question, personOf(value));
  return missing && { name: words.fillIn, email: words.emailWrong, consent: words.consentNeeded }[missing];
}

const css = `
.contact { display: grid; gap: 10px; margin-block-start: 12px; }
.labelled { display: block; font-size: 13px; color: var(--muted); }
.labelled .line-field { margin-block-start: 4px; color: var(--text); }
.contact .entry { align-items: flex-start; border-color: transparent; padding-inline: 0; font-size: 14px; font-weight: 400; box-shadow: none; }
`;

export const part: FieldPart = {
  Field: Contact as FieldPart['Field'], // parts.ts gives it contacts only
  css: fieldCss + listCss + problemCss + css,
  problem,
};
