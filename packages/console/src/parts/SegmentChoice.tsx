import type { Dimension } from '../api/types.js';
import type { JourneyFilter } from '../journey/journeyFilter.js';
import { dimensionName, partName } from '../journey/partNames.js';
import { strings } from '../strings.js';

const say = strings.filters;

interface SegmentChoiceProps {
  segment: JourneyFilter['segment'];
  dimensions: readonly Dimension[];
  onChoose: (segment: JourneyFilter['segment']) => void;
}

/** Everybody, or one part of those who answered. */
export function SegmentChoice({ segment, dimensions, onChoose }: SegmentChoiceProps) {
  const chosen = segment && keyOf(segment);
  const known = dimensions.map(({ dimension, values }) => ({
    dimension,
    parts: values.map((value) => ({ dimension, value })),
  }));
  const isKnown = known.some(({ parts }) => parts.some((part) => keyOf(part) === chosen));
  const choose = (key: string) =>
    onChoose(known.flatMap(({ parts }) => parts).find((part) => keyOf(part) === key));
  return (
    <label>
      {say.segment}
      <select value={chosen ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{say.everybody}</option>
        {segment && !isKnown && <option value={chosen}>{partName(segment)}</option>}
        {known
          .filter(({ parts }) => parts.length)
          .map(({ dimension, parts }) => (
            <optgroup key={dimension} label={dimensionName(dimension)}>
              {parts.map((part) => (
                <option key={part.value} value={keyOf(part)}>
                  {partName(part)}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </label>
  );
}

function keyOf({ dimension, value }: { dimension: string; value: string }): string {
  return JSON.stringify([dimension, value]);
}
