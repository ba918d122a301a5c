import { useState } from 'preact/hooks';
import { strings } from '../strings.js';
import { useEditing } from './editing.js';
import { freshWordsIn } from './freshWords.js';
import { type QuestionType, questionTypes } from './newQuestion.js';
import { withQuestion } from './questionList.js';
import { questionStrings as say } from './questionStrings.js';
import { takenIds } from './takenIds.js';

/** Adds a question of a chosen kind at the end, and takes whoever added it there. */
export function AddQuestion() {
  const { change, document, live } = useEditing();
  const [type, setType] = useState<QuestionType>('text');
  return (
    <form
      class="new-question"
      onSubmit={(event) => {
        event.preventDefault();
        const page = event.currentTarget.closest('.questions');
        const words = freshWordsIn(document.settings?.locale ?? 'en');
        change((before) => {
          const taken = takenIds({ survey: before, live }, ['questions']);
          return withQuestion(before, { type, words, taken });
        });
        requestAnimationFrame(() => {
          const last = [...(page?.querySelectorAll('.drop') ?? [])].at(-1);
          last?.querySelector('textarea')?.focus();
        });
      }}
    >
      <label>
        <span>{say.addKind}</span>
        <select
          value={type}
          onChange={({ currentTarget: { value } }) => {
            const chosen = questionTypes.find((one) => one === value);
            if (chosen) setType(chosen);
          }}
        >
          {questionTypes.map((one) => (
            <option key={one} value={one}>
              {strings.editor.asks[one]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="button">
        {say.add}
      </button>
    </form>
  );
}
