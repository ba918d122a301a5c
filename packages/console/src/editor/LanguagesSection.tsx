import { languageTags } from '@cairn/schema/wire';
import { useId, useState } from 'preact/hooks';
import { Confirm } from '../parts/Confirm.js';
import { Link } from '../parts/Link.js';
import { Panel } from '../parts/Panel.js';
import { hrefTo } from '../state/route.js';
import { navigate, place } from '../state/router.js';
import { useEditing, usePlace } from './editing.js';
import { languageName } from './languageName.js';
import { languagesStrings as say } from './languagesStrings.js';
import { RestOf } from './RestOf.js';
import { sectionHref } from './sections.js';
import type { Keys } from './setIn.js';
import { TranslationRows } from './TranslationRows.js';
import { translationFields, translationOf } from './translationFields.js';
import { variedSurvey } from './variedSurvey.js';

/** The words of a survey in other languages, beside the words that were written. */
export function LanguagesSection() {
  const { survey, document } = useEditing();
  const variant = survey.variants?.findIndex(({ id }) => id === place.value.query.get('variant')) ?? -1;
  const at: Keys = variant < 0 ? ['locales'] : ['variants', variant, 'locales'];
  const { value } = usePlace(at);
  const languages = Object.keys((value as Record<string, unknown> | undefined) ?? {}); // a record by language
  const wished = place.value.query.get('language');
  const chosen = languages.find((tag) => tag === wished) ?? languages[0];
  const written = document.settings?.locale ?? 'en';
  const missing = (document.settings?.locales ?? []).filter(
    (tag) => tag !== written && !languages.includes(tag),
  );
  return (
    <Panel title={say.title} lead={say.lead(languageName(written))}>
      <VariantChoice chosen={variant} />
      {languages.length > 0 && (
        <nav class="switch" aria-label={say.title}>
          {languages.map((tag) => (
            <Link key={tag} href={hrefOf(survey.id, tag)} current={tag === chosen}>
              {languageName(tag)} <Missing at={[...at, tag]} variant={variant} />
            </Link>
          ))}
        </nav>
      )}
      {missing.length > 0 && <p class="hint">{say.wanted(missing.map(languageName))}</p>}
      <RestOf keys={at} />
      <AddLanguage at={at} taken={[written, ...languages]} first={missing} />
      {chosen && <Translation key={chosen} at={[...at, chosen]} tag={chosen} variant={variant} />}
      {!languages.length && <p class="few">{say.none}</p>}
    </Panel>
  );
}

function hrefOf(survey: string, language: string): string {
  return hrefTo(sectionHref(survey, 'languages'), {
    language,
    variant: place.value.query.get('variant') ?? undefined,
  });
}

/** How many words a language lacks, so that one sees where to go on. */
function Missing({ at, variant }: { at: Keys; variant: number }) {
  const { survey } = useEditing();
  const { value } = usePlace(at);
  const fields = translationFields(variedSurvey(survey, variant));
  const n = fields.filter((field) => !translationOf(value, field)).length;
  return n ? <span class="tag changed">{say.missing(n)}</span> : null;
}

function Translation({ at, tag, variant }: { at: Keys; tag: string; variant: number }) {
  const { survey, canWrite } = useEditing();
  const { set } = usePlace(at);
  const name = languageName(tag);
  return (
    <>
      <TranslationRows at={at} language={name} survey={variedSurvey(survey, variant)} />
      {canWrite && (
        <Confirm
          button={say.remove(name)}
          question={say.removeQuestion(name)}
          act={say.remove(name)}
          run={() => {
            set(undefined);
            return Promise.resolve();
          }}
        />
      )}
    </>
  );
}

/** A variant has words of its own, and so translations of its own. */
function VariantChoice({ chosen }: { chosen: number }) {
  const { survey } = useEditing();
  const variants = survey.variants ?? [];
  if (!variants.length) return null;
  const here = sectionHref(survey.id, 'languages');
  return (
    <nav class="switch" aria-label={say.ofVariant}>
      <Link href={here} current={chosen < 0}>
        {say.asWritten}
      </Link>
      {variants.map(({ id }, index) => (
        <Link key={id} href={hrefTo(here, { variant: id })} current={index === chosen}>
          {say.variant(id)}
        </Link>
      ))}
    </nav>
  );
}

interface AddLanguageProps {
  at: Keys;
  taken: readonly string[];
  /** Languages that the project wants. */
  first: readonly string[];
}

function AddLanguage({ at, taken, first }: AddLanguageProps) {
  const { survey, canWrite } = useEditing();
  const [tag, setTag] = useState(first[0] ?? '');
  const { set } = usePlace([...at, tag || 'none']);
  const list = useId();
  if (!canWrite) return null;
  const written = tag.trim();
  const canAdd = /^[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8})*$/.test(written) && !taken.includes(written);
  return (
    <form
      class="new-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (!canAdd) return;
        set({});
        navigate(hrefOf(survey.id, written), { replace: true });
        setTag('');
      }}
    >
      <label>
        <span>{say.tag}</span>
        <input
          type="text"
          list={list}
          value={tag}
          onInput={({ currentTarget }) => setTag(currentTarget.value)}
        />
      </label>
      <datalist id={list}>
        {[...first, ...languageTags.filter((one) => !first.includes(one))]
          .filter((one) => !taken.includes(one))
          .map((one) => (
            <option key={one} value={one}>
              {languageName(one)}
            </option>
          ))}
      </datalist>
      <button type="submit" class="button" aria-disabled={!canAdd}>
        {say.add}
      </button>
    </form>
  );
}
