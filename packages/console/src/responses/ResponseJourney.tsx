import { scaleNamed } from '@cairn/schema/wire';
import type { JourneyStep, ResponsePlace } from '../api/responseTypes.js';
import type { AuthoredDocument } from '../api/types.js';
import { Link } from '../parts/Link.js';
import { Moment } from '../parts/Moment.js';
import { Panel } from '../parts/Panel.js';
import { SideSign } from '../parts/SideSign.js';
import { hrefTo, responsePath } from '../state/route.js';
import { strings } from '../strings.js';
import { amountText } from './amountText.js';
import { responseStrings } from './responseStrings.js';

const say = responseStrings.journey;
/** As many each way as the collector tells. */
const mostEachWay = 50;

interface ResponseJourneyProps {
  of: ResponsePlace;
  document: AuthoredDocument | undefined;
}

/** What the same person said and did, as a path through this response. */
export function ResponseJourney({ of: { response, journey }, document }: ResponseJourneyProps) {
  const { before, after } = journey;
  const isKnown = Boolean(response.respondent ?? response.visitor);
  const nameOf = (touchpoint: string) =>
    document?.journey.touchpoints?.find(({ id }) => id === touchpoint)?.name ?? touchpoint;
  if (!isKnown) return <Panel title={say.title} lead={say.nobody} children={null} />;
  if (!before.length && !after.length) return <Panel title={say.title} lead={say.none} children={null} />;
  return (
    <Panel title={say.title} lead={say.lead}>
      <ol class="path-steps">
        {before.map((step, at) => (
          <Step key={`before ${at}`} {...{ step, nameOf }} />
        ))}
        <li class="here" aria-current="true">
          <strong>{say.here}</strong> {nameOf(response.touchpoint)}
          <Meta at={response.at} />
        </li>
        {after.map((step, at) => (
          <Step key={`after ${at}`} {...{ step, nameOf }} />
        ))}
      </ol>
      {Math.max(before.length, after.length) === mostEachWay && <p class="meta">{say.cut}</p>}
    </Panel>
  );
}

interface StepProps {
  step: JourneyStep;
  nameOf: (touchpoint: string) => string;
}

function Step({ step, nameOf }: StepProps) {
  switch (step.type) {
    case 'outcome':
      return (
        <li class="outcome">
          {say.outcome(step.name, amountText(step.value, step.currency))}
          <Meta at={step.at} />
        </li>
      );
    case 'dismissed':
      return (
        <li class="dismissed">
          {nameOf(step.touchpoint)} <span class="few">{say.dismissed}</span>
          <Meta at={step.at} />
        </li>
      );
    case 'response':
      return (
        <li class="said">
          <Link href={responsePath(step.prompt)}>{nameOf(step.touchpoint)}</Link>{' '}
          {step.score && <Score of={step.score} />}{' '}
          {step.case && <Link href={hrefTo('/cases', { case: step.case.id })}>{say.case}</Link>}
          <Meta at={step.at} />
        </li>
      );
  }
}

function Score({
  of: { scale, step, side },
}: {
  of: { scale: string; step: number } & { side: 'good' | 'neutral' | 'bad' };
}) {
  const max = scaleNamed(scale)?.max;
  return (
    <span class="step-score">
      <SideSign side={side} /> {max === undefined ? step : strings.answer.score(step, max)}
    </span>
  );
}

function Meta({ at }: { at: string }) {
  return (
    <span class="meta">
      <Moment at={at} />
    </span>
  );
}
