import { Asking } from '../editor/Asking.js';
import { Editor } from '../editor/Editor.js';
import { MissingSurvey } from '../editor/MissingSurvey.js';
import { Link } from '../parts/Link.js';
import { Screen } from '../parts/Screen.js';
import { WithDraft } from '../parts/WithDraft.js';
import { PreviewLink } from '../preview/PreviewLink.js';
import { drafting } from '../state/drafting.js';
import { strings } from '../strings.js';

interface SurveyScreenProps {
  project: string;
  survey: string;
  /** The part of it that is open, as the address names it. */
  section: string;
  canWrite: boolean;
}

/** One survey: everything about it, part by part, and publishing. */
export function SurveyScreen({ project, survey: id, section, canWrite }: SurveyScreenProps) {
  const state = drafting.value;
  const surveys =
    state.is === 'ready' && state.project === project ? (state.draft.document.value.surveys ?? []) : [];
  const name = surveys.find((survey) => survey.id === id)?.name;
  return (
    <Screen
      title={name ?? strings.surveys.title}
      lead={<Link href="/surveys">{strings.surveys.back}</Link>}
      tools={<PreviewLink survey={id} />}
    >
      <WithDraft project={project}>
        {(draft, live) => {
          const survey = draft.document.value.surveys?.find((one) => one.id === id);
          if (!survey) return <MissingSurvey id={id} draft={draft} live={live} canWrite={canWrite} />;
          return (
            <>
              <Asking survey={survey} draft={draft} live={live} canWrite={canWrite} />
              <Editor {...{ project, draft, live, survey, section, canWrite }} />
            </>
          );
        }}
      </WithDraft>
    </Screen>
  );
}
