import type { Rule } from '@cairn/engine';
import { type Figure, proportion } from '@cairn/metrics';
import type { Simulated } from '../api/simulateApi.js';
import type { AuthoredDocument } from '../api/types.js';

/** What a simulation says of one survey. */
export interface Asked {
  /** Visitors who were shown it, and their percentage with its 95 % interval. */
  visitors: number;
  percent: Figure;
  shown: number;
  answers: number;
  /** Moments at which it could have been asked. */
  considered: number;
  /** What stood in the way of how many of them, the most frequent first. */
  whyNot: { rule: Rule; times: number }[];
  /** Which other survey spent the budget, where this one gets too few answers. */
  starved: { spentBy: string | undefined } | undefined;
  /** How sure the score would be at each touchpoint. */
  margins: { touchpoint: string; margin: number; unit: 'mean' | 'percent' | 'points' }[];
}

/** Undefined when the survey was not simulated, because it is not live. */
export function askedIn(report: Simulated, id: string): Asked | undefined {
  const survey = report.surveys.find((one) => one.survey === id);
  if (!survey) return undefined;
  const { visitors, shown, answers, considered, starved } = survey;
  return {
    ...{ visitors, shown, answers, considered },
    percent: proportion(visitors, report.visitors),
    whyNot: rulesIn(survey.whyNot),
    starved: starved && { spentBy: starved.spentBy },
    margins: report.touchpoints.flatMap(({ touchpoint, surveys }) =>
      surveys.flatMap(({ survey: at, expected }) =>
        at === id && expected ? [{ touchpoint, margin: expected.margin, unit: expected.unit }] : [],
      ),
    ),
  };
}

function rulesIn(whyNot: Simulated['surveys'][number]['whyNot']): Asked['whyNot'] {
  const times = Object.entries(whyNot) as [Rule, number][]; // what stood in the way is never `ok`
  return times.map(([rule, n]) => ({ rule, times: n })).sort((a, b) => b.times - a.times);
}

/** The document with this survey live, whatever it says itself: only live ones are simulated. */
export function withLive(document: AuthoredDocument, id: string): AuthoredDocument {
  const surveys = (document.surveys ?? []).map((survey) =>
    survey.id === id ? { ...survey, status: 'live' as const } : survey,
  );
  return { ...document, surveys };
}
