import { Link } from '../parts/Link.js';
import { Notice } from '../parts/Notice.js';
import { caseStrings as say } from './caseStrings.js';

/** An empty board, with what would fill it. */
export function NoCases({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered) {
    return (
      <Notice title={say.noMatch}>
        <p>
          <Link href="/cases">{say.noMatchGo}</Link>
        </p>
      </Notice>
    );
  }
  return (
    <Notice title={say.none}>
      <p>
        {say.noneLead} <Link href="/surveys">{say.noneGo}</Link>
      </p>
    </Notice>
  );
}
