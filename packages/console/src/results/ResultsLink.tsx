import type { AuthoredSurvey } from '../api/types.js';
import { Link } from '../parts/Link.js';
import { resultsPath } from '../state/route.js';
import { resultsLinkStrings as say } from './resultsLinkStrings.js';

/** From the list of surveys to what came of one; of one that never ran there is nothing to see. */
export function ResultsLink({ survey: { id, name, status } }: { survey: AuthoredSurvey }) {
  if (!status || status === 'draft') return null;
  return (
    <Link class="results" href={resultsPath(id)} label={say.of(name)}>
      {say.results}
    </Link>
  );
}
