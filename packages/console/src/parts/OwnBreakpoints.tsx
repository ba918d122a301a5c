import type { TouchpointPage } from '../api/types.js';
import { ranked } from '../journey/breakpointPlaces.js';
import { strings } from '../strings.js';
import { BreakpointItem } from './BreakpointList.js';

const say = strings.breakpoints;

interface OwnBreakpointsProps {
  report: Pick<TouchpointPage, 'breakpoints'>;
  /** To the journey, where the others stand. */
  href: string;
}

/** Where this touchpoint stands among those that need mending; nothing while too few have answered. */
export function OwnBreakpoints({ report: { breakpoints }, href }: OwnBreakpointsProps) {
  const own = ranked(breakpoints);
  const isKnown = breakpoints.some(({ headline }) => headline);
  if (!isKnown) return null;
  return (
    <section class="breakpoints" aria-labelledby="own-breakpoints">
      <h2 id="own-breakpoints">{say.own}</h2>
      {own.length === 0 && <p class="lead">{say.ownFine}</p>}
      <ol>
        {own.map((one) => (
          <BreakpointItem key={one.id} of={one} href={href} />
        ))}
      </ol>
    </section>
  );
}
