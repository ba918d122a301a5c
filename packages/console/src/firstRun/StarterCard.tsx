import { type StarterKind, starterDocument } from '@cairn/schema/starters';
import { firstRunStrings } from './firstRunStrings.js';

const say = firstRunStrings.journey;

interface StarterCardProps {
  kind: StarterKind;
  isChosen: boolean;
  onChoose: () => void;
}

/** One journey to begin with, drawn as the path that it is. */
export function StarterCard({ kind, isChosen, onChoose }: StarterCardProps) {
  const { journey, surveys = [] } = starterDocument({ kind, name: '', locales: [] });
  const touchpoints = journey.touchpoints ?? [];
  return (
    <label class={`starter ${isChosen ? 'chosen' : ''}`}>
      <input type="radio" name="starter" checked={isChosen} onChange={onChoose} />
      <span class="starter-name">{say.kind[kind]}</span>
      <span class="starter-about">{say.about[kind]}</span>
      <span class="starter-path" aria-hidden="true">
        {journey.stages.map(({ id }) => (
          <span key={id} class="starter-stage">
            {touchpoints
              .filter(({ stage }) => stage === id)
              .map((touchpoint) => (
                <span key={touchpoint.id} class={`starter-stone of-${touchpoint.importance ?? 3}`} />
              ))}
          </span>
        ))}
      </span>
      <span class="meta">{say.size(touchpoints.length, surveys.length)}</span>
    </label>
  );
}
