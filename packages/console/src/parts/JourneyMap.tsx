import type { AuthoredDocument, StageReport } from '../api/types.js';
import type { BreakpointPlace } from '../journey/breakpointPlaces.js';
import type { StoneView } from '../journey/stones.js';
import { isAnswered } from '../journey/waiting.js';
import { strings } from '../strings.js';
import { Near } from './Near.js';
import { TouchpointCard } from './TouchpointCard.js';

/** Up to so many cards are drawn at once; of more, only those that are near. */
const drawnAtOnce = 60;

interface JourneyMapProps {
  stages: StageReport[];
  document: AuthoredDocument;
  places: ReadonlyMap<string, BreakpointPlace>;
  stones: ReadonlyMap<string, StoneView>;
  hrefOf: (touchpoint: string) => string;
  /** Only some of those who answered are looked at. */
  isNarrowed: boolean;
}

/** The journey from left to right: a path of stages, with their touchpoints under them. */
export function JourneyMap({ stages, document, places, stones, hrefOf, isNarrowed }: JourneyMapProps) {
  const total = stages.reduce((sum, { touchpoints }) => sum + touchpoints.length, 0);
  return (
    <section class="map" aria-label={strings.journey.path}>
      <ol class="stages">
        {stages.map(({ id, name, touchpoints }) => (
          <li class={`stage ${touchpoints.some(isAnswered) ? 'answered' : 'silent'}`} key={id}>
            <h2>{name}</h2>
            {touchpoints.map((touchpoint) => (
              <Near
                key={touchpoint.id}
                isAlways={total <= drawnAtOnce}
                title={touchpoint.name}
                href={hrefOf(touchpoint.id)}
              >
                {() => (
                  <TouchpointCard
                    {...{ touchpoint, document, isNarrowed }}
                    href={hrefOf(touchpoint.id)}
                    place={places.get(touchpoint.id)}
                    stone={stones.get(touchpoint.id)}
                  />
                )}
              </Near>
            ))}
            {!touchpoints.length && <p class="waiting">{strings.journey.emptyStage}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
