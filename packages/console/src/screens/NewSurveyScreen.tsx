import { Gallery } from '../gallery/Gallery.js';
import { galleryStrings as say } from '../gallery/galleryStrings.js';
import { Link } from '../parts/Link.js';
import { Screen } from '../parts/Screen.js';
import { WithDraft } from '../parts/WithDraft.js';
import { strings } from '../strings.js';

/** Where a survey begins: with a template, with nothing, or with one that is there. */
export function NewSurveyScreen({ project, canWrite }: { project: string; canWrite: boolean }) {
  return (
    <Screen
      title={say.title}
      lead={
        <>
          {say.lead} <Link href="/surveys">{strings.surveys.back}</Link>
        </>
      }
    >
      <WithDraft project={project}>
        {(draft, live) => <Gallery {...{ draft, canWrite }} live={live.document} />}
      </WithDraft>
    </Screen>
  );
}
