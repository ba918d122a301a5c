import { getSegments } from '../api/reportApi.js';
import type { Dimension, SegmentedScore } from '../api/types.js';
import { certaintyText, figureText, number } from '../format.js';
import { daysQuery, type JourneyFilter } from '../journey/journeyFilter.js';
import { dimensionName, partName } from '../journey/partNames.js';
import { projectToday } from '../state/projectToday.js';
import { hrefTo } from '../state/route.js';
import { place } from '../state/router.js';
import { useLoad } from '../state/useLoad.js';
import { strings } from '../strings.js';
import { Link } from './Link.js';
import { Failed } from './Notice.js';
import { Skeleton } from './Skeleton.js';
import { TableFrame } from './TableFrame.js';

const say = strings.touchpoint.segments;
const variant = 'variant';

interface SegmentsProps {
  project: string;
  touchpoint: string;
  filter: JourneyFilter;
  dimensions: readonly Dimension[];
}

/** Each score part by part, with what the difference amounts to. Variants stand beside what they vary. */
export function Segments({ project, touchpoint, filter, dimensions }: SegmentsProps) {
  const known = dimensions.filter(({ values }) => values.length);
  const wanted = place.value.query.get('by');
  const dimension = known.find((one) => one.dimension === wanted)?.dimension ?? usualOf(known);
  return (
    <section class="panel segments" aria-labelledby="segments">
      <header>
        <h2 id="segments">{strings.touchpoint.parts.segments}</h2>
        <nav class="switch" aria-label={say.by}>
          {known.map((one) => (
            <Link key={one.dimension} href={hrefBy(one.dimension)} current={one.dimension === dimension}>
              {dimensionName(one.dimension)}
            </Link>
          ))}
        </nav>
      </header>
      {dimension ? <Parts {...{ project, touchpoint, dimension, filter }} /> : <p class="lead">{say.none}</p>}
    </section>
  );
}

function usualOf(known: readonly Dimension[]): string | undefined {
  return (known.find(({ dimension }) => dimension === 'device') ?? known[0])?.dimension;
}

/** The same place with another division; everything else stays as it is. */
function hrefBy(dimension: string): string {
  const { path, query } = place.peek();
  return hrefTo(path, { ...Object.fromEntries(query), by: dimension });
}

interface PartsProps extends Omit<SegmentsProps, 'dimensions'> {
  dimension: string;
}

function Parts({ project, touchpoint, dimension, filter }: PartsProps) {
  const asked = { ...daysQuery(filter, projectToday), dimension };
  const load = () => getSegments(project, touchpoint, asked);
  const { loaded, again, isBehind } = useLoad(JSON.stringify(asked), load, { keepsOld: true });
  if (loaded.is === 'loading') return <Skeleton kind="line" rows={3} />;
  if (loaded.is === 'failed') return <Failed message={loaded.message} again={again} />;
  const scores = loaded.value.scores.filter(({ parts }) => parts.length);
  return (
    <div class="figures" aria-busy={isBehind}>
      {!scores.length && <p class="lead">{say.none}</p>}
      {scores.map((score) => (
        <PartTable
          key={[score.survey, score.question, score.row, score.scale].join(' ')}
          of={score}
          dimension={loaded.value.dimension}
        />
      ))}
    </div>
  );
}

/** One score, part by part. */
export function PartTable({ of, dimension }: { of: SegmentedScore; dimension: string }) {
  const isVariant = dimension === variant;
  return (
    <>
      <h3>{of.text}</h3>
      <TableFrame caption={say.caption(of.text)}>
        <thead>
          <tr>
            <th scope="col">{say.part}</th>
            <th scope="col" class="number">
              {strings.journey.table.score}
            </th>
            <th scope="col" class="number">
              {strings.journey.table.n}
            </th>
            <th scope="col">{isVariant ? say.verdictVariant : say.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {of.written && <PartRow name={say.written} score={of.written} />}
          {of.parts.map(({ value, score, sentence }) => (
            <PartRow key={value} name={partName({ dimension, value })} score={score} sentence={sentence} />
          ))}
          {!of.written && <PartRow name={say.whole} score={of.whole} />}
        </tbody>
      </TableFrame>
    </>
  );
}

interface PartRowProps {
  name: string;
  score: SegmentedScore['whole'];
  sentence?: string;
}

function PartRow({ name, score: { headline, unit, n }, sentence }: PartRowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class={`number ${headline ? '' : 'few'}`}>
        {headline ? (
          <>
            <strong>{figureText(headline.value, unit)}</strong>{' '}
            <span class="certainty">{certaintyText(headline, unit)}</span>
          </>
        ) : (
          strings.journey.tooFew
        )}
      </td>
      <td class="number">{number(n)}</td>
      <td class="sentence">{sentence}</td>
    </tr>
  );
}
