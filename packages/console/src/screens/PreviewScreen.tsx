import { Link } from '../parts/Link.js';
import { Screen } from '../parts/Screen.js';
import { WithDraft } from '../parts/WithDraft.js';
import { PreviewPane } from '../preview/PreviewPane.js';
import { previewStrings as say } from '../preview/previewStrings.js';
import { drafting } from '../state/drafting.js';
import { surveyHref } from '../state/route.js';

/** One survey as its visitors see it, who they are, and how many. */
export function PreviewScreen({ project, survey: id }: { project: string; survey: string }) {
  const state = drafting.value;
  const surveys = state.is === 'ready' ? (state.draft.document.value.surveys ?? []) : [];
  const name = surveys.find((survey) => survey.id === id)?.name ?? id;
  return (
    <Screen title={say.title(name)} lead={<Link href={surveyHref(id)}>{say.edit}</Link>}>
      <WithDraft project={project}>
        {(draft) => <PreviewPane project={project} document={draft.document} survey={id} />}
      </WithDraft>
    </Screen>
  );
}
