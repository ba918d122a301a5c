import { type Breakpoint, breakpointSentence, rankBreakpoints, type SentenceLanguage } from '@cairn/metrics';
import type { Document, Survey } from '@cairn/schema';
import { partName, splitName } from '../rollups/measure.js';
import type { AnswerSum, ReachSum } from '../store/rollupSums.js';
import { breakpointId, breakpointInputs, breakpointPlace } from './breakpointInputs.js';
import type { JourneyStage, JourneyTouchpoint } from './journey.js';
import type { ScoreTrend } from './scoreEntry.js';

/** One question at one touchpoint with its place among those that need mending, and why it has it. */
export interface JourneyBreakpoint extends Omit<Breakpoint, 'trend'> {
  survey: string;
  question: string;
  row?: string;
  sentence: string;
}

/** Moments of the journey and the relationship as a whole, each worst first. */
export type JourneyBreakpoints = Record<Survey['purpose'], JourneyBreakpoint[]>;

export interface BreakpointFigures {
  document: Document;
  answers: readonly AnswerSum[];
  reach: readonly ReachSum[];
  /** The same figures laid out, for the way they have moved. */
  stages: readonly JourneyStage[];
  /** Of the sentences. Default: English. */
  language?: SentenceLanguage | undefined;
}

export function journeyBreakpoints({ stages, language, ...figures }: BreakpointFigures): JourneyBreakpoints {
  const trends = trendsIn(stages);
  const inputs = breakpointInputs(figures).map((input) => {
    const trend = trends.get(input.id);
    const { scale } = input;
    return trend ? { ...input, trend: { ...trend, scale: scale.name, unit: trend.unit, points: [] } } : input;
  });
  const { interaction, relationship } = rankBreakpoints(inputs);
  const told = (row: Breakpoint) => toldOf(row, language);
  return { interaction: interaction.map(told), relationship: relationship.map(told) };
}

/** The places of one touchpoint among all of the journey, moments first. */
export function ownBreakpoints(
  touchpoint: JourneyTouchpoint,
  figures: Omit<BreakpointFigures, 'stages'>,
): JourneyBreakpoint[] {
  const stages = [{ id: '', name: '', touchpoints: [touchpoint] }];
  const { interaction, relationship } = journeyBreakpoints({ ...figures, stages });
  return [...interaction, ...relationship].filter((one) => one.touchpoint === touchpoint.id);
}

type KnownTrend = ScoreTrend & { unit: Breakpoint['unit'] };

function trendsIn(stages: readonly JourneyStage[]): Map<string, KnownTrend> {
  const trends = new Map<string, KnownTrend>();
  for (const { touchpoints } of stages) {
    for (const { id: touchpoint, scores } of touchpoints) {
      for (const { survey, question, row, score, trend } of scores) {
        const name = row ? partName(question, row.id) : question;
        const id = breakpointId({ touchpoint, survey, question: name, scale: score.scale });
        trends.set(id, { ...trend, unit: score.unit });
      }
    }
  }
  return trends;
}

function toldOf(row: Breakpoint, language: SentenceLanguage | undefined): JourneyBreakpoint {
  const place = breakpointPlace(row.id);
  const { question, part } = splitName(place.question);
  const { trend: _trend, ...rest } = row;
  const sentence = breakpointSentence(row, language);
  return { ...rest, survey: place.survey, question, ...(part !== undefined && { row: part }), sentence };
}
