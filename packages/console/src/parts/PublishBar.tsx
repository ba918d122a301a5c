import { useRef, useState } from 'preact/hooks';
import { surveyFormStrings } from '../editor/surveyFormStrings.js';
import { type Live, publishDraft, publishing } from '../state/drafting.js';
import { linted } from '../state/linting.js';
import { strings } from '../strings.js';
import { adviceCounted, adviceOn } from '../surveys/advice.js';
import { type Change, changesBetween } from '../surveys/changes.js';
import type { Draft } from '../surveys/createDraft.js';
import { SaveNote } from './SaveNote.js';

const say = strings.publish;

interface PublishBarProps {
  project: string;
  draft: Draft;
  live: Live;
}

/** What publishing would change, and the button that does it; always in reach at the foot of the screen. */
export function PublishBar({ project, draft, live }: PublishBarProps) {
  const bar = useRef<HTMLElement>(null);
  const [note, setNote] = useState('');
  const changes = changesBetween(live.document, draft.document.value);
  const canPublish = changes.length > 0 || !live.version;
  const isQuiet = !canPublish && draft.state.value.is === 'saved';
  const isPublishing = publishing.value.is === 'publishing';
  const counted = adviceCounted(adviceOn(draft, linted.value));
  const act = async () => {
    if (isPublishing) return;
    if (await publishDraft(project, note.trim())) setNote('');
    bar.current?.focus(); // the button may be gone, and focus must not fall back to the top of the page
  };
  return (
    <section class={`publish-bar ${isQuiet ? 'quiet' : ''}`} aria-label={say.label} ref={bar} tabIndex={-1}>
      <div class="publish-what">
        <Standing changes={changes} live={live} />
        {!isQuiet && <SaveNote draft={draft} />}
        <p class="meta" role="status">
          {canPublish && counted && strings.advice.canPublish(counted)}
        </p>
        <Outcome isQuiet={isQuiet} />
      </div>
      {canPublish && (
        <label class="publish-note">
          <span>{surveyFormStrings.note}</span>
          <input
            type="text"
            value={note}
            maxLength={500}
            placeholder={surveyFormStrings.notePlaceholder}
            onInput={({ currentTarget }) => setNote(currentTarget.value)}
          />
        </label>
      )}
      {canPublish && (
        <button type="button" class="button primary" aria-disabled={isPublishing} onClick={() => void act()}>
          {say.button(live.version + 1)}
        </button>
      )}
    </section>
  );
}

function Standing({ changes, live }: { changes: Change[]; live: Live }) {
  if (!live.version) return <p>{`${say.nothingLive} ${say.first}`}</p>;
  if (!changes.length) {
    return publishing.value.is === 'done' ? null : <p>{say.upToDate(live.version)}</p>;
  }
  return (
    <details>
      <summary>{say.differs(changes.length, live.version)}</summary>
      <ul>
        {changes.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

/** How publishing went; a success is said until the next change makes it old. */
function Outcome({ isQuiet }: { isQuiet: boolean }) {
  const state = publishing.value;
  return (
    <p class={state.is === 'failed' || state.is === 'overtaken' ? 'problem' : 'done'} role="status">
      {state.is === 'publishing' && say.publishing}
      {state.is === 'done' && isQuiet && say.done(state.version, adviceCounted({ findings: state.warnings }))}
      {state.is === 'failed' && say.failed(state.message)}
      {state.is === 'overtaken' && say.failed(surveyFormStrings.overtaken)}
    </p>
  );
}
