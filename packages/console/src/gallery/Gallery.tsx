import { withFallbacks } from '@cairn/schema/wire';
import { useMemo } from 'preact/hooks';
import type { AuthoredDocument } from '../api/types.js';
import { freshWordsIn } from '../editor/freshWords.js';
import { surveyFormStrings } from '../editor/surveyFormStrings.js';
import { copyOf, surveyIds, withSurvey } from '../editor/surveyList.js';
import { Choice } from '../parts/Choice.js';
import { Link } from '../parts/Link.js';
import { Notice } from '../parts/Notice.js';
import { hrefTo, surveyHref } from '../state/route.js';
import { navigate, place } from '../state/router.js';
import { useTyped } from '../state/useTyped.js';
import type { Draft } from '../surveys/createDraft.js';
import { filterOf, type GalleryFilter, matching, type NamedTemplate, stagesOf } from './galleryFilter.js';
import { galleryStrings as say } from './galleryStrings.js';
import { namedTemplates } from './namedTemplates.js';
import { QuestionPicture } from './QuestionPicture.js';
import { type Created, withBlank, withTemplate } from './templateSurvey.js';

interface GalleryProps {
  draft: Draft;
  /** The document that is live. */
  live: AuthoredDocument | undefined;
  canWrite: boolean;
}

/** Every template with a picture of what visitors answer with; one click makes a draft of it and opens it. */
export function Gallery({ draft, live, canWrite }: GalleryProps) {
  const named = useMemo(() => namedTemplates(), []);
  const filter = filterOf(place.value.query);
  const shown = matching(named, filter);
  const open = (created: Created) => {
    draft.edit(() => created.document);
    navigate(surveyHref(created.id));
  };
  const document = draft.document.value;
  const use = ({ template, name }: NamedTemplate) =>
    open(withTemplate(document, template, { name, firstTouchpoint: say.firstTouchpoint, live }));
  return (
    <div class="gallery">
      {!canWrite && <p class="hint">{say.viewer}</p>}
      <Filters filter={filter} stages={stagesOf(named)} />
      <p class="meta" role="status">
        {say.found(shown.length)}
      </p>
      {canWrite && (
        <ul class="templates begin">
          <li>
            <h2>{say.blank}</h2>
            <p>{say.blankLead}</p>
            <button
              type="button"
              class="button"
              aria-label={say.use(say.blank)}
              onClick={() =>
                open(
                  withBlank(document, {
                    ...{
                      name: say.blankName,
                      text: freshWordsIn(document.settings?.locale ?? 'en').text.choice,
                    },
                    ...{ firstTouchpoint: say.firstTouchpoint, live },
                  }),
                )
              }
            >
              {say.useShort}
            </button>
          </li>
          <CopyCard draft={draft} live={live} />
        </ul>
      )}
      {(['survey', 'question'] as const).map((kind) => (
        <Shelf
          key={kind}
          title={say.shelves[kind]}
          named={shown.filter(({ template }) => template.kind === kind)}
          use={canWrite ? use : undefined}
        />
      ))}
      {shown.length === 0 && (
        <Notice title={say.none}>
          <Link href="/surveys/new">{say.noneGo}</Link>
        </Notice>
      )}
    </div>
  );
}

function Filters({ filter, stages }: { filter: GalleryFilter; stages: readonly string[] }) {
  const go = (change: Partial<GalleryFilter>) => {
    const { stage, purpose, search } = { ...filter, ...change };
    navigate(hrefTo('/surveys/new', { stage, purpose, q: search }), { replace: change.search !== undefined });
  };
  const search = useTyped(filter.search, (text) => go({ search: text }));
  return (
    <form class="filters" aria-label={say.title} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={say.stage}
        value={filter.stage || undefined}
        any={say.any}
        options={stages.map((id) => ({ id, name: say.stages[id] ?? id }))}
        onChoose={(stage) => go({ stage })}
      />
      <Choice
        label={say.purpose}
        value={filter.purpose || undefined}
        any={say.any}
        options={(['interaction', 'relationship'] as const).map((id) => ({
          ...{ id, name: surveyFormStrings.purposes[id] },
        }))}
        onChoose={(purpose) => go({ purpose })}
      />
      <label>
        {say.search}
        <input
          type="search"
          value={search.text}
          onInput={({ currentTarget }) => search.type(currentTarget.value)}
        />
      </label>
    </form>
  );
}

interface ShelfProps {
  title: string;
  named: readonly NamedTemplate[];
  use: ((template: NamedTemplate) => void) | undefined;
}

function Shelf({ title, named, use }: ShelfProps) {
  if (!named.length) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul class="templates">
        {named.map((one) => {
          const [first, ...others] = one.template.questions;
          return (
            <li key={one.template.id}>
              <h3>{one.name}</h3>
              {first && <QuestionPicture question={first} />}
              <p class="asks">{withFallbacks(first?.text ?? '')}</p>
              {others.length > 0 && <p class="meta">{say.more(others.length)}</p>}
              <p class="hint">{one.description}</p>
              {use && (
                <button type="button" class="button" aria-label={say.use(one.name)} onClick={() => use(one)}>
                  {say.useShort}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Begins with a survey that is there. */
function CopyCard({ draft, live }: Omit<GalleryProps, 'canWrite'>) {
  const document = draft.document.value;
  const surveys = document.surveys ?? [];
  if (!surveys.length) return null;
  return (
    <li>
      <h2>{say.copy}</h2>
      <p>{say.copyLead}</p>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          const id = new FormData(event.currentTarget).get('survey');
          const survey = surveys.find((one) => one.id === id);
          if (!survey) return;
          const copy = copyOf(survey, surveyFormStrings.copyName(survey.name), [
            ...surveyIds(document),
            ...surveyIds(live),
          ]);
          draft.edit((before) => withSurvey(before, copy, survey.id));
          navigate(surveyHref(copy.id));
        }}
      >
        <select name="survey" aria-label={say.copy}>
          {surveys.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" class="button">
          {say.copyGo}
        </button>
      </form>
    </li>
  );
}
