import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CaseDeed, CaseDetail } from '../api/caseTypes.js';
import { type Said, Told } from '../parts/Told.js';
import { useSubmit } from '../state/useSubmit.js';
import { AssignCase } from './AssignCase.js';
import { caseStrings as say } from './caseStrings.js';
import { mayDo } from './keyDeed.js';

interface CaseDeedsProps {
  project: string;
  item: CaseDetail;
  me: string;
  startsWithNote: boolean;
  /** Rejects with why not. */
  work: (deed: CaseDeed) => Promise<void>;
}

/** What can be done to a case: one button for the next step, whose it is, and a note. */
export function CaseDeeds({ project, item, me, startsWithNote, work }: CaseDeedsProps) {
  const [words, setWords] = useState('');
  const [said, setSaid] = useState<Said>();
  const note = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (startsWithNote) note.current?.focus();
  }, [startsWithNote]);
  const deed = useRef<CaseDeed>({ do: 'note', words: '' });
  const { isSending, refused, submit } = useSubmit(async () => {
    const { current } = deed;
    await work(current);
    setSaid({ text: say.done[current.do], takesFocus: current.do !== 'assign' });
    if ('words' in current) setWords((now) => (now.trim() === current.words ? '' : now));
  });
  function act(wish: CaseDeed): void {
    deed.current = wish;
    void submit();
  }
  const written = words.trim();
  const steps = (['acknowledge', 'resolve', 'reopen'] as const).filter((step) => mayDo(item.status, step));
  return (
    <div class="case-deeds">
      <Told said={said} />
      {refused && (
        <p class="problem" role="alert">
          {refused.message}
        </p>
      )}
      <div class="field">
        <label for="case-note">{say.note}</label>
        <textarea
          id="case-note"
          ref={note}
          rows={2}
          maxLength={5000}
          value={words}
          placeholder={say.notePlaceholder}
          aria-describedby="case-note-hint"
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <p class="hint" id="case-note-hint">
          {say.noteHint}
        </p>
      </div>
      <div class="row">
        {steps.map((step, at) => (
          <button
            key={step}
            type="button"
            class={`button ${at === 0 ? 'primary' : ''}`}
            aria-disabled={isSending}
            onClick={() => act({ do: step, ...(written && { words: written }) })}
          >
            {say[step]}
          </button>
        ))}
        <button
          type="button"
          class="button"
          aria-disabled={isSending || !written}
          onClick={() => written && act({ do: 'note', words: written })}
        >
          {say.addNote}
        </button>
      </div>
      {mayDo(item.status, 'assign') && (
        <AssignCase {...{ project, item, me }} assign={(assignee) => act({ do: 'assign', assignee })} />
      )}
    </div>
  );
}
