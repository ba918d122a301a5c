import { Link } from '../parts/Link.js';
import { Screen } from '../parts/Screen.js';
import { WithDraft } from '../parts/WithDraft.js';
import { ExplainPanel } from '../preview/ExplainPanel.js';
import { PreviewPane } from '../preview/PreviewPane.js';
import { previewStrings as say } from '../preview/previewStrings.js';
import { SimulatePanel } from '../preview/SimulatePanel.js';
import { drafting } from '../state/drafting.js';
import { hrefTo, surveyHref } from '../state/route.js';
import { place } from '../state/router.js';

/** How the survey looks, who is asked, and how many. */
const parts = { look: PreviewPane, who: ExplainPanel, many: SimulatePanel } as const;
const names = ['look', 'who', 'many'] as const;

/** One survey as its visitors see it, who they are, and how many. */
export function PreviewScreen({ project, survey: id }: { project: string; survey: string }) {
  const state = drafting.value;
  const surveys =
    state.is === 'ready' && state.project === project ? (state.draft.document.value.surveys ?? []) : [];
  const name = surveys.find((survey) => survey.id === id)?.name ?? id;
  const { path, query } = place.value;
  const chosen = names.find((one) => one === query.get('part')) ?? 'look';
  const Part = parts[chosen];
  return (
    <Screen
      title={say.title(name)}
      lead={<Link href={surveyHref(id)}>{say.edit}</Link>}
      tools={
        <nav class="switch" aria-label={say.parts}>
          {names.map((one) => (
            <Link
              key={one}
              href={hrefTo(path, { ...Object.fromEntries(query), part: one })}
              current={one === chosen}
            >
              {say[one]}
            </Link>
          ))}
        </nav>
      }
    >
      <WithDraft project={project}>
        {(draft) => <Part key={id} project={project} document={draft.document} survey={id} />}
      </WithDraft>
    </Screen>
  );
}
