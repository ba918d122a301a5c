import { useRef, useState } from 'preact/hooks';
import { removeNote } from '../api/reportApi.js';
import type { NoteEffects, TouchpointPage } from '../api/types.js';
import { day } from '../format.js';
import { useSubmit } from '../state/useSubmit.js';
import { strings } from '../strings.js';
import { NoteForm } from './NoteForm.js';

const say = strings.touchpoint.notes;

interface NoteListProps {
  project: string;
  report: TouchpointPage;
  canWrite: boolean;
  /** A note was written, changed or taken away. */
  onChanged: () => void;
}

/** What the team did and learned here, each with what came of it. */
export function NoteList({ project, report, canWrite, onChanged }: NoteListProps) {
  const [isAdding, setAdding] = useState(false);
  const [told, setTold] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus goes away with its form; the next key must not begin at the top of the page.
  const stayHere = () => heading.current?.focus({ preventScroll: true });
  const { notes, from, to, id: touchpoint } = report;
  const saved = (iso: string) => {
    setAdding(false);
    stayHere();
    setTold(iso < from || iso > to ? say.savedElsewhere(iso) : '');
    onChanged();
  };
  return (
    <section class="panel notes" aria-labelledby="notes">
      <header>
        <div>
          <h2 id="notes" ref={heading} tabIndex={-1}>
            {strings.touchpoint.parts.notes}
          </h2>
          <p class="lead">{notes.length ? say.lead : say.none}</p>
        </div>
        {canWrite && !isAdding && (
          <button type="button" class="button" onClick={() => setAdding(true)}>
            {say.add}
          </button>
        )}
      </header>
      <p role="status">{told}</p>
      {isAdding && (
        <NoteForm
          {...{ project, touchpoint }}
          day={to}
          text=""
          onSaved={saved}
          onCancel={() => {
            setAdding(false);
            stayHere();
          }}
        />
      )}
      <ol>
        {notes.map((note, at) => (
          <NoteItem key={note.id} {...{ project, note, canWrite, onChanged, stayHere }} number={at + 1} />
        ))}
      </ol>
    </section>
  );
}

interface NoteItemProps {
  project: string;
  note: NoteEffects;
  /** What marks it on the trends. */
  number: number;
  canWrite: boolean;
  onChanged: () => void;
  stayHere: () => void;
}

function NoteItem({ project, note, number, canWrite, onChanged, stayHere }: NoteItemProps) {
  const [mode, setMode] = useState<'read' | 'edit' | 'sure'>('read');
  const read = () => {
    setMode('read');
    stayHere();
  };
  const changed = () => {
    read();
    onChanged();
  };
  return (
    <li>
      <span class="note-number" aria-hidden="true">
        {number}
      </span>
      <div>
        {mode === 'edit' ? (
          <NoteForm {...note} project={project} onSaved={changed} onCancel={read} />
        ) : (
          <NoteWords note={note} />
        )}
        {mode === 'sure' && <Sure {...{ project, note }} onGone={changed} onKeep={read} />}
        <ul class="effects">
          {note.effects.map(({ survey, question, row, sentence }) => (
            <li key={[survey, question, row].join(' ')} class="verdict">
              {sentence}
            </li>
          ))}
        </ul>
      </div>
      {canWrite && mode === 'read' && (
        <p class="row">
          <button
            type="button"
            class="link"
            aria-label={say.editWhat(note.text)}
            onClick={() => setMode('edit')}
          >
            {say.edit}
          </button>
          <button
            type="button"
            class="link"
            aria-label={say.removeWhat(note.text)}
            onClick={() => setMode('sure')}
          >
            {say.remove}
          </button>
        </p>
      )}
    </li>
  );
}

function NoteWords({ note: { day: iso, text, author } }: { note: NoteEffects }) {
  return (
    <>
      <p class="meta">
        <time dateTime={iso}>{day(iso)}</time> <span>{say.by(author)}</span>
      </p>
      <h3>{text}</h3>
    </>
  );
}

interface SureProps {
  project: string;
  note: NoteEffects;
  onGone: () => void;
  onKeep: () => void;
}

/** Names what would be gone, and is answered in place. */
function Sure({ project, note, onGone, onKeep }: SureProps) {
  const { isSending, refused, submit } = useSubmit(async () => {
    await removeNote(project, note.id);
    onGone();
  });
  return (
    <fieldset class="sure">
      <legend>{say.sure(note.text, note.day)}</legend>
      {refused && (
        <p class="problem" role="alert">
          {refused.message}
        </p>
      )}
      <p class="row">
        <button type="button" class="button" aria-disabled={isSending} onClick={() => void submit()}>
          {say.removeIt}
        </button>
        <button type="button" class="button" ref={focusOnce} onClick={onKeep}>
          {say.keep}
        </button>
      </p>
    </fieldset>
  );
}

/** What is harmless has the focus, so that Enter pressed twice deletes nothing. */
function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}
