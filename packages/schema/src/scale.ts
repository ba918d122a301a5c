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
  /** Inclusive range of steps that count as good (easy, satisfied, promoter, positive); null when no end is good. */
  good: Range | null;
  /** Inclusive range of steps that count as bad (difficult, dissatisfied, detractor, negative); null when none is. */
  bad: Range | null;
}

export type Metric =
  | 'ces'
  | 'nes'
  | 'csat'
  | 'nps'
  | 'thumbs'
  | 'mood'
  | 'expectation'
  | 'yesno'
  | 'likelihood'
  | 'rating'
  | 'matrix';

type Range = readonly [from: number, to: number];

function scale(name: string, steps: Range, good: Range | null, bad: Range | null): Scale {
  const metric = name === 'ces.easy3' ? 'nes' : name.slice(0, name.indexOf('.'));
  return { name, metric: metric as Metric, min: steps[0], max: steps[1], good, bad }; // names begin with their metric
}

/** Scales by question type and the `scale` its author chose; for yes/no and expectation, by the end that is good. */
export const scales = {
  ces: {
    agree7: scale('ces.agree7', [1, 7], [5, 7], [1, 3]),
    agree5: scale('ces.agree5', [1, 5], [4, 5], [1, 2]),
    ease7: scale('ces.ease7', [1, 7], [6, 7], [1, 2]),
    ease5: scale('ces.ease5', [1, 5], [4, 5], [1, 2]),
    effort5: scale('ces.effort5', [1, 5], [1, 2], [4, 5]),
    easy3: scale('ces.easy3', [1, 3], [3, 3], [1, 1]),
  },
  csat: {
    '5': scale('csat.5', [1, 5], [4, 5], [1, 2]),
    '7': scale('csat.7', [1, 7], [6, 7], [1, 2]),
  },
  nps: {
    '0-10': scale('nps.0-10', [0, 10], [9, 10], [0, 6]),
    '1-5': scale('nps.1-5', [1, 5], [5, 5], [1, 3]),
  },
  thumbs: {
    '2': scale('thumbs.2', [0, 1], [1, 1], [0, 0]),
  },
  mood: {
    '2': scale('mood.2', [1, 2], [2, 2], [1, 1]),
    '3': scale('mood.3', [1, 3], [3, 3], [1, 1]),
    '5': scale('mood.5', [1, 5], [4, 5], [1, 2]),
  },
  /** 1 less than expected, or not met · 2 as expected, or met · 3 more than expected, or exceeded. */
  expectation: {
    more: scale('expectation.more', [1, 3], [3, 3], [1, 1]),
    less: scale('expectation.less', [1, 3], [1, 1], [3, 3]),
    neither: scale('expectation.neither', [1, 3], null, null),
  },
  /** 0 no · 1 yes. */
  yesno: {
    yes: scale('yesno.yes', [0, 1], [1, 1], [0, 0]),
    no: scale('yesno.no', [0, 1], [0, 0], [1, 1]),
    neither: scale('yesno.neither', [0, 1], null, null),
  },
  likelihood: {
    '5': scale('likelihood.5', [1, 5], [4, 5], [1, 2]),
  },
  rating: {
    '3': scale('rating.3', [1, 3], [2, 3], [1, 1]),
    '5': scale('rating.5', [1, 5], [4, 5], [1, 2]),
    '7': scale('rating.7', [1, 7], [6, 7], [1, 2]),
    '10': scale('rating.10', [1, 10], [9, 10], [1, 2]),
  },
  /** The scale of each row. */
  matrix: {
    '3': scale('matrix.3', [1, 3], [2, 3], [1, 1]),
    '5': scale('matrix.5', [1, 5], [4, 5], [1, 2]),
    '7': scale('matrix.7', [1, 7], [6, 7], [1, 2]),
  },
} as const satisfies Record<string, Record<string, Scale>>;

export type ScaledType = keyof typeof scales;

/** The scale that a type has when its author names none. */
const usual: Record<string, string> = {
  csat: '5',
  nps: '0-10',
  thumbs: '2',
  mood: '3',
  expectation: 'more',
  yesno: 'yes',
  likelihood: '5',
  rating: '5',
  matrix: '5',
};

const byName = new Map<string, Scale>(
  Object.values(scales).flatMap((ofType) =>
    Object.values(ofType).map((one): [string, Scale] => [one.name, one]),
  ),
);

/** The scale a closed question is answered on, of a matrix the scale of each row; undefined for every other question. */
export function scaleOf(question: {
  type: string;
  scale?: string | number | undefined;
  good?: string | undefined;
}): Scale | undefined {
  const { type, scale: named, good } = question;
  return byName.get(`${type}.${named ?? good ?? usual[type]}`);
}

/** Looks a scale up by the `name` that rollups store. */
export function scaleNamed(name: string): Scale | undefined {
  return byName.get(name);
}

/** True when larger steps are better. */
export function isHighGood(of: Scale): boolean {
  return !!of.good && of.good[1] === of.max;
}

/** Which side of the scale a step lies on. */
export function sideOf(of: Scale, step: number): 'good' | 'neutral' | 'bad' {
  const isIn = (range: Range | null) => !!range && step >= range[0] && step <= range[1];
  if (isIn(of.good)) return 'good';
  return isIn(of.bad) ? 'bad' : 'neutral';
}

/** A mean step of the scale, a percentage, or points from −100 to 100. */
export type HeadlineUnit = 'mean' | 'percent' | 'points';

/** What the headline of a metric is measured in. */
export function unitOf(metric: Metric): HeadlineUnit {
  switch (metric) {
    case 'ces':
    case 'likelihood':
    case 'rating':
    case 'matrix':
      return 'mean';
    case 'nps':
    case 'nes':
    case 'expectation':
      return 'points';
    case 'csat':
    case 'thumbs':
    case 'mood':
    case 'yesno':
      return 'percent';
  }
}

/** The lowest and the highest that a headline on this scale can be, in its own unit. */
export function headlineRange(of: Scale): Range {
  switch (unitOf(of.metric)) {
    case 'mean':
      return [of.min, of.max];
    case 'percent':
      return [0, 100];
    case 'points':
      return [-100, 100];
  }
}
