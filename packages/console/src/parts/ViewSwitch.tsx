import { strings } from '../strings.js';
import { Link } from './Link.js';

interface ViewSwitchProps {
  /** What it is when it is no table. */
  drawn: string;
  asTable: boolean;
  hrefOf: (view: string | undefined) => string;
}

/** Everything that is drawn is a table as well. */
export function ViewSwitch({ drawn, asTable, hrefOf }: ViewSwitchProps) {
  return (
    <nav class="switch" aria-label={strings.journey.view}>
      <Link href={hrefOf(undefined)} current={!asTable}>
        {drawn}
      </Link>
      <Link href={hrefOf('table')} current={asTable}>
        {strings.journey.asTable}
      </Link>
    </nav>
  );
}
