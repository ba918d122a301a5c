import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteEffects, QuestionScore } from '../api/types.js';
import { noteMarks, trendData } from '../chart/trendData.js';
import { certaintyText, daysText, figureText, shortDay } from '../format.js';
import { strings } from '../strings.js';
import { TrendTable } from './TrendTable.js';

interface TrendChartProps {
  score: QuestionScore;
  notes: readonly NoteEffects[];
}

/** The trend of a score with the band of its certainty. What draws it is fetched when first needed. */
export function TrendChart({ score, notes }: TrendChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<number>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let stop = () => {};
    let isGone = false;
    import('../chart/drawTrend.js').then(
      ({ drawTrend }) => {
        if (box.current && !isGone) stop = drawTrend(box.current, drawingOf(score, notes, setAt));
      },
      () => setFailed(true), // offline: the same as rows
    );
    return () => {
      isGone = true;
      stop();
    };
  }, [score, notes]);
  if (hasFailed) return <TrendTable score={score} />;
  return (
    <>
      <div class="trend-chart" dir="ltr" role="img" aria-label={score.trend.sentence} ref={box} />
      <p class="readout" aria-hidden="true">
        {pointText(score, at) ?? strings.touchpoint.pointAt}
      </p>
    </>
  );
}

function drawingOf(
  score: QuestionScore,
  notes: readonly NoteEffects[],
  onPoint: (at: number | undefined) => void,
) {
  const { points } = score.trend;
  return {
    ...{ data: trendData(score), notes: noteMarks(notes), target: score.target, onPoint },
    timeText: (at: number) => shortDay(points[at]?.from ?? ''),
    figureText: (value: number) => figureText(value, score.score.unit),
  };
}

function pointText({ trend, score }: QuestionScore, at: number | undefined): string | undefined {
  const point = at === undefined ? undefined : trend.points[at];
  if (!point) return undefined;
  const days = daysText(point.from, point.to);
  const { headline, n } = point;
  const figure = headline
    ? `${figureText(headline.value, score.unit)} ${certaintyText(headline, score.unit)}`
    : strings.journey.tooFew;
  return `${days}: ${figure} · ${strings.journey.n(n)}`;
}
