import { useId } from 'preact/hooks';
import type { Breakpoint } from '../api/types.js';
import { figureText } from '../format.js';
import { ranked, reasonOf } from '../journey/breakpointPlaces.js';
import { strings } from '../strings.js';
import { Link } from './Link.js';

const say = strings.breakpoints;
/** As many as one can begin to mend. */
const shownFirst = 3;
/** Behind these nobody would look for what to do next. */
const mostShown = 50;

interface BreakpointListProps {
  breakpoints: readonly Breakpoint[];
  hrefOf: (touchpoint: string) => string;
  /** Of the relationship: only where it misses its target. */
  isRelationship?: boolean;
}

/** What to mend first, and why: the worst three, and the others behind one step. */
export function BreakpointList({ breakpoints, hrefOf, isRelationship = false }: BreakpointListProps) {
  const all = ranked(breakpoints);
  const id = useId();
  const rest = all.slice(shownFirst, mostShown);
  if (isRelationship && !all.length) return null;
  return (
    <section class="breakpoints" aria-labelledby={id}>
      <h2 id={id}>{isRelationship ? say.relationship : say.title}</h2>
      {all.length === 0 && <p class="lead">{noneText(breakpoints)}</p>}
      <ol>
        {all.slice(0, shownFirst).map((one) => (
          <BreakpointItem key={one.id} of={one} href={hrefOf(one.touchpoint)} />
        ))}
      </ol>
      {rest.length > 0 && (
        <details>
          <summary>{say.more(all.length - shownFirst)}</summary>
          <ol start={shownFirst + 1}>
            {rest.map((one) => (
              <BreakpointItem key={one.id} of={one} href={hrefOf(one.touchpoint)} />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function noneText(breakpoints: readonly Breakpoint[]): string {
  if (!breakpoints.length) return say.nothingAsked;
  return breakpoints.some(({ headline }) => headline) ? say.allFine : say.tooFew;
}

/** One that misses its target, with its place and why it has it. */
export function BreakpointItem({ of, href }: { of: Breakpoint & { rank: number }; href: string }) {
  const { rank, name, headline, target, unit, isCertain } = of;
  return (
    <li class={isCertain ? 'certain' : 'unsure'}>
      <span class="rank" aria-hidden="true">
        {rank}
      </span>
      <div>
        <h3>
          <Link href={href}>{name}</Link>
        </h3>
        <p class="gap">
          {headline && <strong>{figureText(headline.value, unit)}</strong>}{' '}
          <span>{say.ofTarget(figureText(target, unit))}</span>{' '}
          <span class="tag">{isCertain ? say.certain : say.unsure}</span>
        </p>
        <p class="reason">{reasonOf(of)}</p>
      </div>
    </li>
  );
}
