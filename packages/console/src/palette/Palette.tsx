import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { getDocument } from '../api/api.js';
import { drafting } from '../state/drafting.js';
import { closeOverlay } from '../state/overlay.js';
import { navigate } from '../state/router.js';
import { ownRole, session } from '../state/session.js';
import { useLoad } from '../state/useLoad.js';
import { deedsFor } from './deeds.js';
import { type Entry, found, placesFor, placesIn } from './paletteEntries.js';
import { paletteStrings as say } from './paletteStrings.js';
import { Sheet } from './Sheet.js';

/** Goes anywhere and does what can be done from anywhere, by typing a few letters of it. */
export function Palette({ project }: { project: string }) {
  const entries = useEntries(project);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const results = useMemo(() => found(entries, typed), [entries, typed]);
  const active = results[at];
  function move(by: number): void {
    if (results.length) setAt((at + by + results.length) % results.length);
  }
  return (
    <Sheet label={say.title}>
      <input
        type="text"
        role="combobox"
        class="palette-input"
        aria-label={say.title}
        aria-expanded={results.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(active && { 'aria-activedescendant': `${id}-${at}` })}
        placeholder={say.placeholder}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            move(event.key === 'ArrowDown' ? 1 : -1);
          } else if (event.key === 'Enter' && active) {
            event.preventDefault();
            act(active);
          }
        }}
      />
      <ResultList {...{ id, results, at }} />
      {results.length === 0 && <p class="palette-none">{say.none(typed)}</p>}
      <p class="unseen" role="status">
        {say.found(results.length)}
      </p>
    </Sheet>
  );
}

interface ResultListProps {
  id: string;
  results: readonly Entry[];
  at: number;
}

function ResultList({ id, results, at }: ResultListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.children[at]?.scrollIntoView({ block: 'nearest' }), [at, results]);
  // Keys are pressed in the field, which keeps the focus; only the pointer comes here.
  useEffect(() => {
    const box = list.current;
    const choose = ({ target }: Event) => {
      const option = target instanceof Element ? target.closest('[role="option"]') : null;
      const entry = option && results[[...(box?.children ?? [])].indexOf(option)];
      if (entry) act(entry);
    };
    box?.addEventListener('click', choose);
    return () => box?.removeEventListener('click', choose);
  }, [results]);
  return (
    <div class="palette-list" role="listbox" id={`${id}-list`} aria-label={say.results} ref={list}>
      {results.map((entry, index) => (
        <div
          key={entry.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          class="palette-option"
        >
          <span class="palette-text">{entry.text}</span>
          <span class="palette-detail">{entry.detail}</span>
          <span class="tag">{say.kind[entry.kind]}</span>
        </div>
      ))}
    </div>
  );
}

function act({ act: deed }: Entry): void {
  closeOverlay();
  if ('go' in deed) navigate(deed.go);
  else deed.run();
}

/** The draft where it is open already; where it is not, it is read once. */
function useEntries(project: string): Entry[] {
  const open = drafting.peek();
  const known = open.is === 'ready' && open.project === project ? open.draft.document.peek() : undefined;
  const { loaded } = useLoad(project, async () => known ?? (await getDocument(project)).document);
  const document = known ?? (loaded.is === 'ready' ? loaded.value : undefined);
  return useMemo(
    () => [...placesFor(ownRole()), ...deedsFor(session.peek()), ...(document ? placesIn(document) : [])],
    [document],
  );
}
