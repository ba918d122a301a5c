import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addNote, changeNote } from '../api/reportApi.js';
import { useSubmit } from '../state/useSubmit.js';
import { strings } from '../strings.js';

const say = strings.touchpoint.notes;
/** As long as the collector takes. */
const maxText = 1000;

interface NoteFormProps {
  project: string;
  touchpoint: string;
  /** Of a note that is there already. */
  id?: string;
  day: string;
  text: string;
  onSaved: (day: string) => void;
  onCancel: () => void;
}

/** Writes a note, or another wording of one. */
export function NoteForm({ project, touchpoint, id, onSaved, onCancel, ...before }: NoteFormProps) {
  const [day, setDay] = useState(before.day);
  const [text, setText] = useState(before.text);
  const field = useRef<HTMLTextAreaElement>(null);
  const problem = useId();
  useLayoutEffect(() => field.current?.focus(), []);
  const { isSending, refused, submit } = useSubmit(async () => {
    const words = { touchpoint, day, text };
    if (id === undefined) await addNote(project, words);
    else await changeNote(project, id, words);
    onSaved(day);
  });
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label>
        {say.day}
        <input type="date" required value={day} onInput={(event) => setDay(event.currentTarget.value)} />
      </label>
      <label class="wide">
        {say.text}
        <textarea
          ref={field}
          required
          rows={2}
          maxLength={maxText}
          value={text}
          aria-invalid={refused !== undefined}
          aria-describedby={problem}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class="problem" role="alert" id={problem}>
        {refused?.message}
      </p>
      <p class="row">
        <button type="submit" class="button primary" aria-disabled={isSending}>
          {isSending ? say.saving : say.save}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {say.cancel}
        </button>
      </p>
    </form>
  );
}
