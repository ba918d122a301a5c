import { useMemo } from 'preact/hooks';
import type { AuthoredDocument, AuthoredSurvey, Finding } from '../api/types.js';
import { HistorySection } from '../history/HistorySection.js';
import { Conflict } from '../parts/Conflict.js';
import { Link } from '../parts/Link.js';
import { Notice } from '../parts/Notice.js';
import { PublishBar } from '../parts/PublishBar.js';
import { PreviewAside } from '../preview/PreviewAside.js';
import type { Live } from '../state/drafting.js';
import { linted } from '../state/linting.js';
import { strings } from '../strings.js';
import { adviceOn, isWithin } from '../surveys/advice.js';
import type { Draft } from '../surveys/createDraft.js';
import { editSurvey } from '../surveys/edit.js';
import { findingsElsewhere, surveyPath } from '../surveys/findingsAt.js';
import { AudienceSection } from './AudienceSection.js';
import { EditingContext } from './editing.js';
import { GeneralSection } from './GeneralSection.js';
import { JsonSection } from './JsonSection.js';
import { LanguagesSection } from './LanguagesSection.js';
import { LeaveGuard } from './LeaveGuard.js';
import { LookSection } from './LookSection.js';
import { Overtaken } from './Overtaken.js';
import { QuestionsSection } from './QuestionsSection.js';
import { RepliesSection } from './RepliesSection.js';
import { RestOf } from './RestOf.js';
import { SurveySections } from './SurveySections.js';
import { fieldsOfOthers, type Section, sectionHref, sectionOf } from './sections.js';
import { createShownPlaces } from './shownPlaces.js';
import { surveyFormStrings as say } from './surveyFormStrings.js';
import { useWatchedDraft } from './useWatchedDraft.js';
import { VariantsSection } from './VariantsSection.js';
import { WhenSection } from './WhenSection.js';

interface EditorProps {
  project: string;
  draft: Draft;
  live: Live;
  survey: AuthoredSurvey;
  section: string;
  canWrite: boolean;
}

/** The open part of a survey, what is said of it, and the bar that publishes. */
export function Editor({ project, draft, live, survey, section: named, canWrite }: EditorProps) {
  const shown = useMemo(createShownPlaces, [survey.id]);
  useWatchedDraft(project, draft);
  const section = sectionOf(named);
  const document = draft.document.value;
  const state = draft.state.value;
  const path = surveyPath(document, survey.id);
  const findings = state.is === 'invalid' ? state.findings : [];
  const editing = {
    ...{ document, survey, path, canWrite, findings, shown, live: live.document },
    advice: adviceOn(draft, linted.value),
    change: (to: (before: AuthoredSurvey) => AuthoredSurvey) => {
      if (canWrite) draft.edit((before) => editSurvey(before, survey.id, to));
    },
  };
  return (
    <EditingContext.Provider value={editing}>
      <LeaveGuard draft={draft} />
      <Conflict draft={draft} />
      <Overtaken draft={draft} />
      {!canWrite && <p class="hint">{say.viewer}</p>}
      <div class="editor-frame">
        <SurveySections current={section} />
        <div class="editor">
          <Elsewhere document={document} findings={findings.filter((one) => !isWithin(one.path, path))} />
          {section ? (
            <OpenSection key={section} {...{ project, section, canWrite }} live={live.version} />
          ) : (
            <Notice title={say.noSection}>
              <Link href={sectionHref(survey.id, 'questions')}>{say.noSectionGo}</Link>
            </Notice>
          )}
          {section && section !== 'json' && section !== 'history' && (
            <RestOf keys={[]} except={fieldsOfOthers(section).map((field) => [field])} />
          )}
        </div>
        <PreviewAside project={project} document={draft.document} survey={survey.id} />
      </div>
      {canWrite && <PublishBar project={project} draft={draft} live={live} />}
    </EditingContext.Provider>
  );
}

/** What is wrong with the draft outside of this survey, so that no refusal goes unseen. */
function Elsewhere({ findings, document }: { findings: readonly Finding[]; document: AuthoredDocument }) {
  const elsewhere = findingsElsewhere(findings, document);
  if (!elsewhere.length) return null;
  return (
    <Notice tone="problem">
      {elsewhere.map((text) => (
        <p key={text}>{strings.draft.invalidElsewhere(text)}</p>
      ))}
    </Notice>
  );
}

interface OpenSectionProps {
  project: string;
  section: Section;
  canWrite: boolean;
  live: number;
}

function OpenSection({ project, section, canWrite, live }: OpenSectionProps) {
  if (section === 'json') return <JsonSection />;
  if (section === 'history') return <HistorySection project={project} live={live} />;
  return (
    // Whoever may only look finds every field filled in, and none that takes a change.
    <fieldset class="sections" disabled={!canWrite}>
      <legend class="unseen">{say.section[section]}</legend>
      <FormSection section={section} />
    </fieldset>
  );
}

function FormSection({ section }: { section: Exclude<Section, 'json' | 'history'> }) {
  switch (section) {
    case 'questions':
      return <QuestionsSection />;
    case 'general':
      return <GeneralSection />;
    case 'when':
      return <WhenSection />;
    case 'audience':
      return <AudienceSection />;
    case 'languages':
      return <LanguagesSection />;
    case 'variants':
      return <VariantsSection />;
    case 'look':
      return <LookSection />;
    case 'replies':
      return <RepliesSection />;
  }
}
