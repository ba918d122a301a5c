/**
 * What each closed question measures: its steps, which end is good, and which steps count as good or bad.
 * Direction is data here and is never assumed anywhere else.
 */
export interface Scale {
  /** Stable name, `ces.agree7`. Figures of different names are never averaged together. */
  name: string;
  metric: Metric;
  /** Lowest and highest step, both inclusive; every step is a whole number. */
  min: number;
  max: number;
  /** Inclusive range of steps that count as good (easy, satisfied, promoter, positive). */
  good: readonly [from: number, to: number];
  /** Inclusive range of steps that count as bad (difficult, dissatisfied, detractor, negative). */
  bad: readonly [from: number, to: number];
}

export type Metric = 'ces' | 'nes' | 'csat' | 'nps' | 'thumbs' | 'mood';

type Range = readonly [number, number];

function scale(name: string, metric: Metric, steps: Range, good: Range, bad: Range): Scale {
  return { name, metric, min: steps[0], max: steps[1], good, bad };
}

/** Scales by question type and the `scale` its author chose. */
export const scales = {
  ces: {
    agree7: scale('ces.agree7', 'ces', [1, 7], [5, 7], [1, 3]),
    agree5: scale('ces.agree5', 'ces', [1, 5], [4, 5], [1, 2]),
    ease7: scale('ces.ease7', 'ces', [1, 7], [6, 7], [1, 2]),
    ease5: scale('ces.ease5', 'ces', [1, 5], [4, 5], [1, 2]),
    effort5: scale('ces.effort5', 'ces', [1, 5], [1, 2], [4, 5]),
    easy3: scale('ces.easy3', 'nes', [1, 3], [3, 3], [1, 1]),
  },
  csat: {
    '5': scale('csat.5', 'csat', [1, 5], [4, 5], [1, 2]),
    '7': scale('csat.7', 'csat', [1, 7], [6, 7], [1, 2]),
  },
  nps: {
    '0-10': scale('nps.0-10', 'nps', [0, 10], [9, 10], [0, 6]),
    '1-5': scale('nps.1-5', 'nps', [1, 5], [5, 5], [1, 3]),
  },
  thumbs: {
    '2': scale('thumbs.2', 'thumbs', [0, 1], [1, 1], [0, 0]),
  },
  mood: {
    '2': scale('mood.2', 'mood', [1, 2], [2, 2], [1, 1]),
    '3': scale('mood.3', 'mood', [1, 3], [3, 3], [1, 1]),
    '5': scale('mood.5', 'mood', [1, 5], [4, 5], [1, 2]),
  },
} as const satisfies Record<string, Record<string, Scale>>;

export type ScaledType = keyof typeof scales;

const byName = new Map<string, Scale>(
  Object.values(scales).flatMap((ofType) =>
    Object.values(ofType).map((one): [string, Scale] => [one.name, one]),
  ),
);

/** The scale a closed question is answered on; undefined for open questions. */
export function scaleOf(question: { type: string; scale?: string | number | undefined }): Scale | undefined {
  return byName.get(`${question.type}.${question.scale ?? '2'}`);
}

/** Looks a scale up by the `name` that rollups store. */
export function scaleNamed(name: string): Scale | undefined {
  return byName.get(name);
}

/** True when larger steps are better. */
export function isHighGood(of: Scale): boolean {
  return of.good[0] > of.bad[0];
}

/** Which side of the scale a step lies on. */
export function sideOf(of: Scale, step: number): 'good' | 'neutral' | 'bad' {
  if (step >= of.good[0] && step <= of.good[1]) return 'good';
  return step >= of.bad[0] && step <= of.bad[1] ? 'bad' : 'neutral';
}
