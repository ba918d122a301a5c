import type { NoteEffects, QuestionScore, TouchpointPage } from '../api/types.js';
import { figureText } from '../format.js';
import { choiceCounts, neutralCounts, scoreKey } from '../journey/countView.js';
import { scoreView } from '../journey/scoreView.js';
import { strings } from '../strings.js';
import { ChoiceCounts } from './ChoiceCounts.js';
import { Link } from './Link.js';
import { Notice } from './Notice.js';
import { ScoreFigure } from './ScoreFigure.js';
import { StepBars, StepTable } from './StepBars.js';
import { TrendChart } from './TrendChart.js';
import { TrendTable } from './TrendTable.js';

const say = strings.touchpoint;

interface ScorePanelsProps {
  report: Pick<TouchpointPage, 'scores' | 'choices'>;
  notes: readonly NoteEffects[];
  asTable: boolean;
}

/** Every score of a touchpoint: the figure, how the answers spread, and the way it has gone. */
export function ScorePanels({ report, notes, asTable }: ScorePanelsProps) {
  const answered = report.scores.filter(({ score }) => score.n > 0);
  const counts = [
    ...answered.flatMap((score) => neutralCounts(score) ?? []),
    ...report.choices.filter(({ n }) => n > 0).map(choiceCounts),
  ];
  const scored = answered.filter((score) => !neutralCounts(score));
  if (!scored.length && !counts.length) return <NoScores />;
  return (
    <section class="panels" aria-label={say.parts.scores}>
      {scored.map((score) => (
        <ScorePanel key={scoreKey(score)} of={score} notes={notes} asTable={asTable} />
      ))}
      {counts.map((view) => (
        <div class="panel" key={view.key}>
          <ChoiceCounts view={view} />
        </div>
      ))}
    </section>
  );
}

function NoScores() {
  return (
    <Notice title={say.noScores}>
      <p>
        {say.noScoresLead} <Link href="/surveys">{say.noScoresGo}</Link>
      </p>
    </Notice>
  );
}

interface ScorePanelProps {
  of: QuestionScore;
  notes: readonly NoteEffects[];
  asTable: boolean;
}

function ScorePanel({ of, notes, asTable }: ScorePanelProps) {
  const view = scoreView(of);
  const name = of.row ? `${of.text} ${of.row.text}` : of.text;
  return (
    <article class="panel score-panel">
      <header>
        <div>
          <h2>{name}</h2>
          <p class="meta">
            <span>{view.metric}</span>
            {of.target !== null && <span>{say.target(figureText(of.target, of.score.unit))}</span>}
          </p>
        </div>
        <ScoreFigure view={view} />
      </header>
      {of.change && <p class="verdict">{of.change.sentence}</p>}
      <div class="halves">
        <div>
          <h3>{say.steps.caption}</h3>
          {asTable ? <StepTable score={of} /> : <StepBars score={of} />}
        </div>
        <div>
          <h3>{say.trend}</h3>
          {asTable ? <TrendTable score={of} /> : <TrendChart score={of} notes={notes} />}
          <p class="verdict">{of.trend.sentence}</p>
        </div>
      </div>
    </article>
  );
}
