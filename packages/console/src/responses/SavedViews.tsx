import { useState } from 'preact/hooks';
import { addView, beginWith, changeView, removeView } from '../api/responseApi.js';
import type { ResponseView, ResponseViews } from '../api/responseTypes.js';
import { Confirm } from '../parts/Confirm.js';
import { type Said, Told } from '../parts/Told.js';
import { hrefTo } from '../state/route.js';
import { navigate } from '../state/router.js';
import { useSubmit } from '../state/useSubmit.js';
import { useWish } from '../state/useWish.js';
import { isSameFilter, keptInView, type ResponseFilter, responseFilterOf } from './responseFilter.js';
import { responseStrings } from './responseStrings.js';
import { ViewName } from './ViewName.js';

const say = responseStrings.views;

interface SavedViewsProps {
  project: string;
  views: ResponseViews;
  /** The one that the address names. */
  current: string | undefined;
  filter: ResponseFilter;
  canWrite: boolean;
  again: () => void;
}

/** Filters under a name: to go to, to begin with, and to keep. */
export function SavedViews({ project, views, current, filter, canWrite, again }: SavedViewsProps) {
  const [said, setSaid] = useState<Said>();
  const view = views.items.find(({ id }) => id === current);
  const isFiltered = Object.keys(filter).length > 0;
  const done = (text: string) => {
    setSaid({ text, takesFocus: true });
    again();
  };
  return (
    <div class="views">
      <ViewChoice {...{ views, view, isFiltered }} />
      <div class="row">
        <Beginning {...{ project, views, view, isFiltered, again }} />
        {canWrite && <ViewDeeds key={current ?? ''} {...{ project, view, filter, isFiltered, done }} />}
      </div>
      <Told said={said} />
    </div>
  );
}

interface ViewChoiceProps {
  views: ResponseViews;
  view: ResponseView | undefined;
  isFiltered: boolean;
}

function ViewChoice({ views, view, isFiltered }: ViewChoiceProps) {
  const go = (id: string) => {
    const chosen = views.items.find((one) => one.id === id);
    navigate(hrefTo('/responses', chosen ? { ...chosen.filter, view: id } : { view: 'all' }));
  };
  return (
    <label>
      {say.label}
      <select
        value={view?.id ?? (isFiltered ? 'own' : 'all')}
        onChange={(event) => go(event.currentTarget.value)}
      >
        <option value="all">{say.all}</option>
        {isFiltered && !view && <option value="own">{say.own}</option>}
        {views.items.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface BeginningProps extends ViewChoiceProps {
  project: string;
  again: () => void;
}

/** The view that this person begins with: their own choice, whatever their role. */
function Beginning({ project, views, view, isFiltered, again }: BeginningProps) {
  const isHere = view ? views.default === view.id : views.default === null;
  const wish = useWish(isHere, async (isWanted) => {
    await beginWith(project, isWanted && view ? view.id : null);
    again();
  });
  const [said, setSaid] = useState('');
  if (!view && (isFiltered || isHere)) return null;
  const choose = async (isWanted: boolean) => {
    await wish.wish(isWanted);
    setSaid(isWanted && view ? say.begins(view.name) : say.beginsAll);
  };
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={wish.shown}
          onChange={(event) => void choose(event.currentTarget.checked)}
        />
        {say.begin}
      </label>
      <span class="unseen" role="status">
        {wish.refused ?? said}
      </span>
      {wish.refused && <p class="problem">{wish.refused}</p>}
    </>
  );
}

interface ViewDeedsProps {
  project: string;
  view: ResponseView | undefined;
  filter: ResponseFilter;
  isFiltered: boolean;
  done: (text: string) => void;
}

/** Keeps what is filtered, under a new name or an old one; renames and deletes. */
function ViewDeeds({ project, view, filter, isFiltered, done }: ViewDeedsProps) {
  const [naming, setNaming] = useState<'new' | 'again'>();
  const kept = keptInView(filter);
  const left = leftOut(filter);
  const isChanged = view && !isSameFilter(kept, responseFilterOf(new URLSearchParams(view.filter)));
  const { isSending, refused, submit } = useSubmit(async () => {
    if (view) await change(view, { name: view.name, filter: kept });
  });
  async function keep(name: string): Promise<void> {
    const made = await addView(project, { name, filter: kept });
    setNaming(undefined);
    navigate(hrefTo('/responses', { ...filter, view: made.id }), { replace: true });
    done(savedText(name, left));
  }
  async function change(of: ResponseView, words: Pick<ResponseView, 'name' | 'filter'>): Promise<void> {
    await changeView(project, of.id, words);
    setNaming(undefined);
    done(savedText(words.name, words.filter === kept ? left : ''));
  }
  if (naming === 'new') {
    return <ViewName name="" hint={left || say.nameHint} save={keep} close={() => setNaming(undefined)} />;
  }
  if (naming === 'again' && view) {
    return (
      <ViewName
        name={view.name}
        hint={say.nameHint}
        save={(name) => change(view, { name, filter: view.filter })}
        close={() => setNaming(undefined)}
      />
    );
  }
  return (
    <>
      {view && isChanged && (
        <button type="button" class="button" aria-disabled={isSending} onClick={() => void submit()}>
          {say.update(view.name)}
        </button>
      )}
      {isFiltered && (!view || isChanged) && (
        <button type="button" class="button" onClick={() => setNaming('new')}>
          {say.save}
        </button>
      )}
      {view && (
        <>
          <button type="button" class="link" onClick={() => setNaming('again')}>
            {say.rename}
          </button>
          <Confirm
            button={say.remove}
            question={say.removeAsk(view.name)}
            act={say.removeAct(view.name)}
            run={async () => {
              await removeView(project, view.id);
              navigate(hrefTo('/responses', { ...filter }), { replace: true });
              done(say.removed(view.name));
            }}
          />
        </>
      )}
      {refused && (
        <p class="problem" role="alert">
          {refused.message}
        </p>
      )}
    </>
  );
}

/** What of a filter a view does not keep, and why. */
function leftOut({ respondent, q }: ResponseFilter): string {
  return [respondent && say.personLeft, q && say.searchLeft].filter(Boolean).join(' ');
}

function savedText(name: string, left: string): string {
  return [say.saved(name), left].filter(Boolean).join(' ');
}
