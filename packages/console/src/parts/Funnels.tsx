import type { Figure } from '@cairn/metrics';
import type { SurveyFunnel } from '../api/types.js';
import { figureText, number } from '../format.js';
import { surveyHref } from '../state/route.js';
import { strings } from '../strings.js';
import { Link } from './Link.js';
import { TableFrame } from './TableFrame.js';

const say = strings.touchpoint.funnel;
const stations = ['shown', 'started', 'completed', 'dismissed'] as const;

interface FunnelsProps {
  /** Null where nobody knows how many of this part were asked. */
  surveys: readonly SurveyFunnel[] | null;
}

/** How far visitors get through each survey, and at which question they turn away. */
export function Funnels({ surveys }: FunnelsProps) {
  return (
    <section class="panel funnels" aria-labelledby="surveys">
      <h2 id="surveys">{strings.touchpoint.parts.surveys}</h2>
      {!surveys?.length && <p class="lead">{surveys ? say.none : say.unknown}</p>}
      {surveys?.map((survey) => (
        <Funnel key={survey.survey} of={survey} />
      ))}
    </section>
  );
}

function Funnel({ of }: { of: SurveyFunnel }) {
  const { name, survey, questions } = of;
  return (
    <article>
      <header>
        <h3>{name}</h3>
        <Link href={surveyHref(survey)}>{say.open}</Link>
      </header>
      <div class="halves">
        <Stations of={of} />
        <Questions name={name} questions={questions} />
      </div>
    </article>
  );
}

/** How many came how far, and which share that is. */
export function Stations({
  of,
}: {
  of: Pick<SurveyFunnel, 'shown' | 'started' | 'completed' | 'dismissed' | 'responseRate' | 'completionRate'>;
}) {
  const { shown, responseRate, completionRate } = of;
  return (
    <div>
      <ol class="steps">
        {stations.map((station) => (
          <li key={station}>
            <span class="step-name">{say[station]}</span>
            <svg class="bar" width="100%" height="12" aria-hidden="true" focusable="false">
              <rect class="station" width={`${shown ? (100 * of[station]) / shown : 0}%`} height="12" />
            </svg>
            <span class="number">{number(of[station])}</span>
          </li>
        ))}
      </ol>
      <p class="verdict">
        {responseRate && completionRate
          ? say.rates(rateText(responseRate), rateText(completionRate))
          : say.noRates}
      </p>
    </div>
  );
}

/** A share with its interval. */
export function rateText(rate: Figure): string {
  const text = (value: number) => figureText(value, 'percent');
  return say.rate(text(rate.value), text(rate.low), text(rate.high));
}

function Questions({ name, questions }: Pick<SurveyFunnel, 'name' | 'questions'>) {
  return (
    <TableFrame caption={say.caption(name)}>
      <thead>
        <tr>
          <th scope="col">{say.question}</th>
          <th scope="col" class="number">
            {say.answered}
          </th>
          <th scope="col" class="number">
            {say.left}
          </th>
        </tr>
      </thead>
      <tbody>
        {questions.map(({ question, text, answered, dismissed }) => (
          <tr key={question}>
            <th scope="row">{text}</th>
            <td class="number">{number(answered)}</td>
            <td class="number">{number(dismissed)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
