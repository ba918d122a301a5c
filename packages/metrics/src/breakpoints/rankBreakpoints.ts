import type { Scale } from '@cairn/schema/wire';
import type { Figure } from '../figure.js';
import type { StepCounts } from '../mean.js';
import { type Score, scoreOf } from '../score.js';
import type { Trend } from '../trend/trendOf.js';
import { defaultTarget } from './defaultTarget.js';
import { positionOf } from './position.js';
import { pooledPosition, type Standing, surplusOf } from './shortfall.js';

/** One closed question at one touchpoint. */
export interface BreakpointInput {
  /** What tells it from all others, and breaks ties: touchpoint, survey and question. */
  id: string;
  touchpoint: string;
  /** What people call the touchpoint. */
  name: string;
  stage: string;
  purpose: 'interaction' | 'relationship';
  scale: Scale;
  answers: StepCounts;
  /** 1 to 5, as the journey has it. */
  importance: number;
  /** How often the touchpoint happened in the same time; null when nobody counted. */
  reach: number | null;
  /** The headline that is aimed at, in its own unit; without it `defaultTarget` of the scale. */
  target?: number;
  /** How it has moved; said beside the rank, and no part of it. */
  trend?: Trend;
}

/** A touchpoint with the parts of its rank. */
export interface Breakpoint {
  id: string;
  touchpoint: string;
  name: string;
  stage: string;
  scale: string;
  unit: Score['unit'];
  n: number;
  /** Null when fewer than five answered; then there is no damage and no rank. */
  headline: Figure | null;
  target: number;
  importance: number;
  /** Times it happened; where that was not counted, or less than was answered, the answers. */
  reach: number;
  isReachKnown: boolean;
  /** How far the pooled score lies below the target, 0 to 1 of the scale. */
  shortfall: number | null;
  /** importance × reach × shortfall. */
  damage: number | null;
  /** 1 for the most damage; null where there is none or too little is known. */
  rank: number | null;
  /** Even the better end of the score's own interval misses the target. */
  isCertain: boolean;
  trend?: Trend;
}

/** Moments of the journey and the relationship as a whole, each ranked by itself. */
export type Breakpoints = Record<BreakpointInput['purpose'], Breakpoint[]>;

/**
 * Where the journey breaks, worst first: importance × reach × shortfall. Touchpoints that reach their target follow, then
 * those with too few answers. Questions where no end is good are left out.
 */
export function rankBreakpoints(inputs: readonly BreakpointInput[]): Breakpoints {
  // Sums of fractions depend on their order in the last digit; the rank must not depend on the order of the input.
  const inOrder = [...inputs].sort(byId);
  const of = (purpose: BreakpointInput['purpose']) =>
    inRank(inOrder.filter((input) => input.purpose === purpose).flatMap(rateable));
  return { interaction: of('interaction'), relationship: of('relationship') };
}

interface Rated {
  input: BreakpointInput;
  score: Score;
  target: number;
  /** Null when too few answered. */
  standing: Standing | null;
}

function rateable(input: BreakpointInput): Rated[] {
  const { scale, answers, target = defaultTarget(scale) } = input;
  const score = scoreOf(scale, answers);
  const aim = positionOf(scale, target);
  if (aim === null) return [];
  const observed = score.headline && positionOf(scale, score.headline.value);
  const standing = observed === null ? null : { observed, target: aim, n: score.n };
  return [{ input, score, target, standing }];
}

function inRank(rated: readonly Rated[]): Breakpoint[] {
  const rows = rated.map((one) => breakpointOf(one, surplusAround(one, rated))).sort(worstFirst);
  return rows.map((row, index) => ({ ...row, rank: row.damage ? index + 1 : null }));
}

/** The stage is pooled on one scale only: a percentage says nothing about a mean. */
function surplusAround({ input }: Rated, rated: readonly Rated[]): number {
  const around = rated.filter(
    (other) => other.input.stage === input.stage && other.input.scale.name === input.scale.name,
  );
  return surplusOf(around.flatMap(({ standing }) => standing ?? []));
}

function breakpointOf({ input, score, target, standing }: Rated, surplus: number): Breakpoint {
  const { id, touchpoint, name, stage, importance, trend } = input;
  const reach = Math.max(input.reach ?? 0, score.n);
  const shortfall = standing && Math.max(0, standing.target - pooledPosition(standing, surplus));
  return {
    ...{ id, touchpoint, name, stage, scale: score.scale, unit: score.unit, n: score.n },
    ...{ headline: score.headline, target, importance, reach, isReachKnown: input.reach !== null },
    shortfall,
    damage: shortfall === null ? null : importance * reach * shortfall,
    rank: null,
    isCertain: standing !== null && bestEnd(input.scale, score) < standing.target,
    ...(trend && { trend }),
  };
}

function bestEnd(scale: Scale, { headline }: Score): number {
  const ends = headline ? [headline.low, headline.high] : [];
  return Math.max(...ends.map((end) => positionOf(scale, end) ?? 1));
}

function worstFirst(a: Breakpoint, b: Breakpoint): number {
  return (b.damage ?? -1) - (a.damage ?? -1) || byId(a, b);
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
