import type { AuthoredDocument, QuestionScore, TouchpointReport } from '../api/types.js';
import type { BreakpointPlace } from '../journey/breakpointPlaces.js';
import { cardView } from '../journey/cardView.js';
import { scoreKey } from '../journey/countView.js';
import { scoreView } from '../journey/scoreView.js';
import type { StoneView } from '../journey/stones.js';
import { waitingAt } from '../journey/waiting.js';
import { hrefTo, surveyHref } from '../state/route.js';
import { strings } from '../strings.js';
import { MostChosen, ScoreLine } from './CardLines.js';
import { Change } from './Change.js';
import { DistributionBar } from './DistributionBar.js';
import { Importance } from './Importance.js';
import { Link } from './Link.js';
import { ScoreFigure } from './ScoreFigure.js';
import { Sparkline } from './Sparkline.js';
import { Stone } from './Stone.js';

interface TouchpointCardProps {
  touchpoint: TouchpointReport;
  document: AuthoredDocument;
  /** Where everything about it is. */
  href: string;
  /** Only some of those who answered are looked at. */
  isNarrowed?: boolean;
  /** Where it stands among those that need mending. */
  place?: BreakpointPlace | undefined;
  /** How it lies on the path. */
  stone?: StoneView | undefined;
}

/** One touchpoint of the map: its scores, or what would make them appear. */
export function TouchpointCard(props: TouchpointCardProps) {
  const { touchpoint, document, href, place, stone, isNarrowed } = props;
  const { id, name, importance, owner, reach, open, contacts, prompts } = touchpoint;
  const { lead, lines, counts, more } = cardView(touchpoint, place);
  const [commentCount, contactCount] = [sumOf(open), sumOf(contacts)];
  return (
    <article class={`touchpoint ${place ? 'broken' : ''}`}>
      <h3>
        {stone && <Stone of={stone} />}
        <Link href={href}>{name}</Link>
      </h3>
      {place && <p class="place">{strings.journey.place(place.rank, place.isCertain)}</p>}
      <p class="meta">
        <Importance of={importance} />
        {owner && <span>{owner}</span>}
        {reach && <span>{strings.journey.reach(reach.moments)}</span>}
      </p>
      {lead && <LeadScore of={lead} />}
      {lines.map((score) => (
        <ScoreLine key={scoreKey(score)} of={score} />
      ))}
      {counts.map((view) => (
        <MostChosen key={view.key} of={view} />
      ))}
      {more > 0 && (
        <Link class="comments" href={href}>
          {strings.journey.moreQuestions(more)}
        </Link>
      )}
      <WaitingText {...{ touchpoint, document, isNarrowed }} />
      {prompts && prompts.started > 0 && (
        <p class="meta">{strings.journey.asked(prompts.shown, prompts.started)}</p>
      )}
      {commentCount > 0 && (
        <Link class="comments" href={hrefTo('/responses', { touchpoint: id })}>
          {strings.journey.comments(commentCount)}
        </Link>
      )}
      {contactCount > 0 && (
        <Link class="comments" href={hrefTo('/responses', { touchpoint: id })}>
          {strings.journey.contacts(contactCount)}
        </Link>
      )}
    </article>
  );
}

function sumOf(questions: readonly { n: number }[]): number {
  return questions.reduce((sum, { n }) => sum + n, 0);
}

function LeadScore({ of }: { of: QuestionScore }) {
  const view = scoreView(of);
  return (
    <div class="score">
      <p class="metric" title={of.text}>
        {of.row ? `${of.row.text} · ${view.metric}` : view.metric}
      </p>
      <ScoreFigure view={view} />
      <DistributionBar distribution={of.distribution} view={view} />
      <Sparkline trend={of.trend} />
      {of.change && <Change change={of.change} />}
    </div>
  );
}

type WaitingTextProps = Pick<TouchpointCardProps, 'touchpoint' | 'document'> & {
  isNarrowed: boolean | undefined;
};

function WaitingText({ touchpoint, document, isNarrowed }: WaitingTextProps) {
  const waiting = waitingAt(touchpoint, document);
  const say = strings.journey.waiting;
  if (waiting && isNarrowed && waiting.why !== 'unasked') return <p class="waiting">{say.narrowed}</p>;
  switch (waiting?.why) {
    case undefined:
      return null;
    case 'unasked':
      return <Waiting text={say.unasked} href="/surveys" go={say.unaskedGo} />;
    case 'idle': {
      const status = strings.surveys.statusWord[waiting.survey.status ?? 'draft'];
      const text = say.idle(waiting.survey.name, status);
      return <Waiting text={text} href={surveyHref(waiting.survey.id)} go={say.idleGo} />;
    }
    case 'ready':
      return (
        <Waiting
          text={say.ready(waiting.survey.name)}
          href={surveyHref(waiting.survey.id)}
          go={say.readyGo}
        />
      );
    case 'unanswered':
      return (
        <Waiting
          text={say.unanswered(waiting.shown)}
          href={surveyHref(waiting.survey.id)}
          go={say.unansweredGo}
        />
      );
  }
}

function Waiting({ text, href, go }: { text: string; href: string; go: string }) {
  return (
    <p class="waiting">
      {text} <Link href={href}>{go}</Link>
    </p>
  );
}
