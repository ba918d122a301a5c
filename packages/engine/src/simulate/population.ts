import type { Manifest, Value } from '@cairn/schema/wire';
import { dayMs, sessionGapMs } from '../visitor.js';
import type { SimulatedMoment, SimulatedVisitor } from './moments.js';
import { draw, drawCount, type Random, randomOf } from './random.js';

/** How often each value occurs; shares need not add up to 1. */
export type ValueShares = readonly { value: Value; share: number }[];

/** Visitors as a model has them, where there is no list of real visits. */
export interface Population {
  visitors: number;
  /** Mean number of visits of one visitor in the whole time; many come once, a few come often. */
  visitsPerVisitor: number;
  /** Chance that one visit comes to a touchpoint, for those not named in `touchpoints`. */
  touchpointChance: number;
  /** What is known of single touchpoints. */
  touchpoints: Readonly<Record<string, TouchpointModel>>;
  /** By name; drawn once for each visitor. */
  attributes: Readonly<Record<string, ValueShares>>;
  /** Shares of `phone`, `tablet`, `desktop`; drawn once for each visitor. */
  devices: Readonly<Record<string, number>>;
  /** Shares of language tags. Without any, every visitor reads the language of the document. */
  locales: Readonly<Record<string, number>>;
}

export interface TouchpointModel {
  /** Chance that one visit comes here, 0 to 1. */
  chance?: number;
  url?: string;
  /** By name; drawn at each moment. */
  properties?: Readonly<Record<string, ValueShares>>;
}

export const defaultPopulation: Population = {
  visitors: 10_000,
  visitsPerVisitor: 4,
  touchpointChance: 0.2,
  touchpoints: {},
  attributes: {},
  devices: { phone: 0.55, tablet: 0.05, desktop: 0.4 },
  locales: {},
};

/** Seconds between two moments of one visit. */
const paceSeconds = 45;

export interface Period {
  /** Milliseconds since 1970. */
  start: number;
  days: number;
}

/** The visitors of a model, one after the other. Each has a seed of their own: a larger population begins with the smaller one. */
export function* populate(
  population: Population,
  { manifest, period, seed }: { manifest: Manifest; period: Period; seed: string },
): Generator<SimulatedVisitor> {
  for (let index = 0; index < population.visitors; index++) {
    const id = `${seed}:${index}`;
    const random = randomOf(`visitor ${id}`);
    yield { id, moments: momentsOf(id, { population, manifest, period, random }) };
  }
}

interface Model {
  population: Population;
  manifest: Manifest;
  period: Period;
  random: Random;
}

function momentsOf(visitor: string, model: Model): SimulatedMoment[] {
  const { population, manifest, random } = model;
  const device = draw(Object.entries(population.devices), random);
  const locale = draw(Object.entries(population.locales), random) ?? manifest.locale;
  const fixed = {
    visitor,
    locale,
    ...(device !== undefined && { device }),
    attributes: drawValues(population.attributes, random),
  };
  return visitTimes(model).flatMap((start) =>
    touchpointsOfVisit(model).map(
      (touchpoint, index): SimulatedMoment => ({
        ...fixed,
        at: start + index * paceSeconds * 1000,
        touchpoint,
        ...placeOf(population.touchpoints[touchpoint], random),
      }),
    ),
  );
}

/** Every visitor comes at least once; visits that fall together are one. */
function visitTimes({ population, period, random }: Model): number[] {
  const count = 1 + drawCount(population.visitsPerVisitor - 1, random);
  const times = Array.from({ length: count }, () => period.start + random() * period.days * dayMs);
  const sorted = times.map(Math.floor).sort((a, b) => a - b);
  const longest = 2 * sessionGapMs;
  return sorted.filter((at, index) => at - (sorted[index - 1] ?? Number.NEGATIVE_INFINITY) > longest);
}

/** In the order of the journey. */
function touchpointsOfVisit({ population, manifest, random }: Model): string[] {
  const { stages, touchpoints } = manifest;
  const names = Object.keys(touchpoints).sort(
    (a, b) => stages.indexOf(touchpoints[a] ?? '') - stages.indexOf(touchpoints[b] ?? ''),
  );
  return names.filter((name) => {
    const { chance = population.touchpointChance } = population.touchpoints[name] ?? {};
    return random() < chance;
  });
}

function placeOf(
  model: TouchpointModel | undefined,
  random: Random,
): Pick<SimulatedMoment, 'url' | 'properties'> {
  return {
    ...(model?.url !== undefined && { url: model.url }),
    ...(model?.properties && { properties: drawValues(model.properties, random) }),
  };
}

function drawValues(shares: Readonly<Record<string, ValueShares>>, random: Random): Record<string, Value> {
  const drawn: Record<string, Value> = {};
  for (const [name, values] of Object.entries(shares)) {
    const value = draw(
      values.map((one) => [one.value, one.share] as const),
      random,
    );
    if (value !== undefined) drawn[name] = value;
  }
  return drawn;
}
