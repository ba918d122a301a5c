import { languageTags } from '@cairn/schema/wire';
import { useState } from 'preact/hooks';
import type { LintFinding } from '../../api/types.js';
import { language as spoken } from '../../language.js';
import { Confirm } from '../../parts/Confirm.js';
import { Field } from '../../parts/Field.js';
import { Link } from '../../parts/Link.js';
import { Panel } from '../../parts/Panel.js';
import { linted } from '../../state/linting.js';
import { surveyHref } from '../../state/route.js';
import { adviceOn } from '../../surveys/advice.js';
import type { Draft } from '../../surveys/createDraft.js';
import { DraftSection } from './DraftSection.js';
import { documentStrings } from './documentStrings.js';
import { editSettings } from './editSettings.js';

const say = documentStrings.languages;

/** The language that is written in, those that are offered beside it, and what is missing in them. */
export function LanguagesSection({ project }: { project: string }) {
  return (
    <DraftSection project={project}>
      {(draft, canWrite) => (
        <>
          <Offered draft={draft} canWrite={canWrite} />
          <Missing draft={draft} />
        </>
      )}
    </DraftSection>
  );
}

function Offered({ draft, canWrite }: { draft: Draft; canWrite: boolean }) {
  const { locale = 'en', locales = [] } = draft.document.value.settings ?? {};
  const [added, setAdded] = useState('');
  const isTag = /^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/.test(added);
  const isNew = isTag && added !== locale && !locales.includes(added);
  return (
    <Panel title={say.title} lead={say.lead}>
      <Field
        label={say.written}
        value={locale}
        hint={nameOf(locale)}
        list="languages"
        onInput={(tag) => draft.edit((before) => editSettings(before, { locale: tag.trim() }))}
        problems={[]}
      />
      <datalist id="languages">
        {languageTags.map((tag) => (
          <option key={tag} value={tag}>
            {nameOf(tag)}
          </option>
        ))}
      </datalist>
      <ul class="things" aria-label={say.offered}>
        {locales.map((tag) => (
          <li key={tag} class="thing">
            <span class="thing-name">
              <strong>{nameOf(tag)}</strong> <code>{tag}</code>
            </span>
            {canWrite && (
              <Confirm
                button={say.remove}
                question={say.removeAsk(nameOf(tag))}
                act={say.removeAct(nameOf(tag))}
                run={async () =>
                  draft.edit((before) =>
                    editSettings(before, { locales: locales.filter((one) => one !== tag) }),
                  )
                }
              />
            )}
          </li>
        ))}
      </ul>
      {locales.length === 0 && <p>{say.none}</p>}
      <form
        class="form across"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isNew) return;
          draft.edit((before) => editSettings(before, { locales: [...locales, added] }));
          setAdded('');
        }}
      >
        <Field
          label={say.add}
          value={added}
          placeholder={say.addPlaceholder}
          list="languages"
          hint={isTag ? nameOf(added) : say.addHint}
          onInput={(tag) => setAdded(tag.trim())}
          problems={[]}
        />
        <button type="submit" class="button" aria-disabled={!isNew}>
          {say.addAct}
        </button>
      </form>
    </Panel>
  );
}

function Missing({ draft }: { draft: Draft }) {
  const { findings, isFresh } = adviceOn(draft, linted.value);
  const missing = findings.filter(({ rule }) => rule.startsWith('locale/'));
  return (
    <Panel title={say.missingTitle} lead={say.missingLead}>
      <div aria-busy={!isFresh}>
        {missing.length === 0 && <p>{isFresh ? say.complete : say.looking}</p>}
        <ul class="things" aria-label={say.missingTitle}>
          {missing.map((finding) => (
            <li key={`${finding.path} ${finding.message}`} class="thing opens">
              <span class="thing-name">
                <Lacking {...{ draft, finding }} />
                <p class="meta">{finding.message}</p>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}

function Lacking({ draft, finding }: { draft: Draft; finding: LintFinding }) {
  const at = Number(/^surveys\[(\d+)\]/.exec(finding.path)?.[1] ?? -1);
  const survey = draft.document.value.surveys?.[at];
  return survey ? <Link href={surveyHref(survey.id)}>{survey.name}</Link> : <span>{finding.path}</span>;
}

/** What a language is called in the language of the console; a tag that nobody knows stands for itself. */
function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames([spoken], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // only begun
  }
}
