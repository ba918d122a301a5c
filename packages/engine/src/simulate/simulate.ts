import type { Manifest } from '@cairn/schema/wire';
import { dayMs } from '../visitor.js';
import { behaviourOf, type KnownBehaviour } from './behaviour.js';
import { type SimulatedMoment, type SimulatedVisitor, visitorsOf } from './moments.js';
import { defaultPopulation, type Period, type Population, populate } from './population.js';
import { randomOf } from './random.js';
import type { SimulationReport } from './report.js';
import { simulateVisitor } from './simulateVisitor.js';
import { createTally } from './tally.js';

/** Who comes: real moments, or a model of visitors. */
export type Traffic = { visits: readonly SimulatedMoment[] } | { population: Partial<Population> };

export interface SimulationOptions {
  /** The same seed gives the same report. */
  seed: string;
  /** First moment of a modelled population, in milliseconds since 1970: schedules of surveys are held against it. */
  start: number;
  /** Length of a modelled period. A list of visits has its own. Default: 90. */
  days?: number;
  behaviour?: KnownBehaviour;
  /** Expected answers under which a survey is called starved. Default: 30. */
  enoughAnswers?: number;
  /** Prompts of one visitor above which they are called often. Default: 3. */
  often?: number;
}

/**
 * Says who would have been asked what, and what stood in the way of the rest, by taking the decisions that the browser
 * takes. Pure: the same manifest, traffic and seed always give the same report, in whatever order visits are listed.
 */
export function simulate(manifest: Manifest, traffic: Traffic, options: SimulationOptions): SimulationReport {
  const { seed, enoughAnswers = 30, often = 3 } = options;
  const behaviour = behaviourOf(options.behaviour);
  const period = periodOf(traffic, options);
  const tally = createTally(manifest);
  for (const visitor of visitorsIn(traffic, { manifest, period, seed })) {
    const random = randomOf(`${seed} ${visitor.id}`);
    const run = simulateVisitor(visitor, { manifest, behaviour, random });
    tally.add(
      run,
      visitor.moments.map(({ touchpoint }) => touchpoint),
    );
  }
  return tally.report(period.days, { enoughAnswers, often });
}

function visitorsIn(
  traffic: Traffic,
  by: { manifest: Manifest; period: Period; seed: string },
): Iterable<SimulatedVisitor> {
  if ('visits' in traffic) return visitorsOf(traffic.visits);
  return populate({ ...defaultPopulation, ...traffic.population }, by);
}

/** Real visits last from the first to the last; a day that has begun counts. */
function periodOf(traffic: Traffic, { start, days = 90 }: SimulationOptions): Period {
  if ('population' in traffic) return { start, days };
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { at } of traffic.visits) {
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  return last < first ? { start, days: 0 } : { start: first, days: Math.ceil((last - first + 1) / dayMs) };
}
