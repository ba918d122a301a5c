import { type Breakpoint, type BreakpointInput, breakpointSentence, rankBreakpoints } from '@cairn/metrics';
import { type Survey, scaleNamed } from '@cairn/schema';
import type { JourneyStage, JourneyTouchpoint } from './journey.js';
import type { JourneyScore } from './scoreEntry.js';
import { stepCounts } from './stepCounts.js';

/** One question at one touchpoint with its place among those that need mending, and why it has it. */
export interface JourneyBreakpoint extends Omit<Breakpoint, 'trend'> {
  survey: string;
  question: string;
  row?: string;
  text: string;
  sentence: string;
}

/** Moments of the journey and the relationship as a whole, each worst first. */
export type JourneyBreakpoints = Record<Survey['purpose'], JourneyBreakpoint[]>;

export function journeyBreakpoints(stages: readonly JourneyStage[]): JourneyBreakpoints {
  const inputs = new Map<string, BreakpointInput & { from: JourneyScore }>();
  for (const { id: stage, touchpoints } of stages) {
    for (const touchpoint of touchpoints) {
      for (const score of touchpoint.scores) {
        const input = inputOf(stage, touchpoint, score);
        if (input) inputs.set(input.id, { ...input, from: score });
      }
    }
  }
  const ranked = rankBreakpoints([...inputs.values()]);
  const told = (rows: readonly Breakpoint[]) =>
    rows.flatMap((row) => {
      const from = inputs.get(row.id)?.from;
      return from ? [toldOf(row, from)] : [];
    });
  return { interaction: told(ranked.interaction), relationship: told(ranked.relationship) };
}

function inputOf(
  stage: string,
  { id: touchpoint, name, importance, reach }: JourneyTouchpoint,
  { survey, question, row, purpose, score, distribution, target, trend }: JourneyScore,
): BreakpointInput | undefined {
  const scale = scaleNamed(score.scale);
  if (!scale || target === null) return undefined;
  return {
    id: [touchpoint, survey, question, row?.id ?? '', scale.name].join(' '),
    ...{ touchpoint, name, stage, purpose, scale, importance, target },
    answers: stepCounts(distribution.map(({ step, n }) => ({ bucket: step, n }))),
    reach: reach && Math.round(reach.moments),
    trend: { ...trend, scale: scale.name, unit: score.unit, points: [] },
  };
}

function toldOf(
  { trend, ...row }: Breakpoint,
  { survey, question, row: part, text }: JourneyScore,
): JourneyBreakpoint {
  const sentence = breakpointSentence({ ...row, ...(trend && { trend }) });
  return { ...row, survey, question, ...(part && { row: part.id }), text: part?.text ?? text, sentence };
}
