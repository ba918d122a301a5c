import type { AuthoredDocument, StageReport } from '../api/types.js';
import { strings } from '../strings.js';
import { TouchpointCard } from './TouchpointCard.js';

/** The journey from left to right: a path of stages, with their touchpoints under them. */
export function JourneyMap({ stages, document }: { stages: StageReport[]; document: AuthoredDocument }) {
  return (
    <section class="map" aria-label={strings.journey.path}>
      <ol class="stages">
        {stages.map(({ id, name, touchpoints }) => (
          <li class={`stage ${hasAnswers(touchpoints) ? 'answered' : 'silent'}`} key={id}>
            <h2>{name}</h2>
            {touchpoints.length ? (
              touchpoints.map((touchpoint) => (
                <TouchpointCard key={touchpoint.id} touchpoint={touchpoint} document={document} />
              ))
            ) : (
              <p class="waiting">{strings.journey.emptyStage}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function hasAnswers(touchpoints: StageReport['touchpoints']): boolean {
  return touchpoints.some(({ prompts }) => prompts.started > 0);
}
