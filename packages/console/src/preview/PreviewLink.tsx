import { Link } from '../parts/Link.js';
import { previewHref } from '../state/route.js';
import { linkStrings as say } from './linkStrings.js';

/** The way to the preview of a survey, on a page of its own. */
export function PreviewLink({ survey }: { survey: string }) {
  return (
    <Link class="button" href={previewHref(survey)}>
      {say.open}
    </Link>
  );
}
