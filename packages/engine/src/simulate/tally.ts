import type { Manifest } from '@cairn/schema/wire';
import type { Reason } from '../decide.js';
import type { PromptReport, SimulationReport, Starved, SurveyReport, TouchpointReport } from './report.js';
import { budgetReasons, type VisitorRun } from './simulateVisitor.js';

export interface Thresholds {
  /** Fewer expected answers than this, and a survey that had moments is called starved. */
  enoughAnswers: number;
  /** More prompts than this is often. */
  often: number;
}

interface SurveyTally {
  considered: number;
  shown: number;
  answers: number;
  visitors: number;
  whyNot: Map<Reason, number>;
  /** Budget refusals, by the survey that had spent it. */
  spentBy: Map<string, number>;
}

interface TouchpointTally {
  moments: number;
  surveys: Map<string, { prompts: number; answers: number }>;
}

/** Adds up what happened to visitor after visitor, and makes the report of it. */
export function createTally({ surveys: known, touchpoints: journey }: Manifest) {
  const surveys = new Map(known.map(({ id }) => [id, emptySurvey()]));
  const touchpoints = new Map(Object.keys(journey).map((id) => [id, emptyTouchpoint()]));
  const promptCounts: number[] = [];
  let visits = 0;
  let moments = 0;

  return { add, report };

  function add(run: VisitorRun, seenTouchpoints: readonly string[]): void {
    visits += run.visits;
    moments += seenTouchpoints.length;
    for (const id of seenTouchpoints) touchpointOf(id).moments += 1;
    for (const { survey, reason, spentBy } of run.decisions) {
      const tally = surveys.get(survey);
      if (!tally) continue;
      tally.considered += 1;
      if (reason !== 'ok') increase(tally.whyNot, reason);
      if (spentBy !== undefined) increase(tally.spentBy, spentBy);
    }
    for (const { survey, touchpoint, chance } of run.showings) {
      const tally = surveys.get(survey);
      if (!tally) continue;
      tally.shown += 1;
      tally.answers += chance;
      const here = touchpointOf(touchpoint).surveys;
      const { prompts = 0, answers = 0 } = here.get(survey) ?? {};
      here.set(survey, { prompts: prompts + 1, answers: answers + chance });
    }
    for (const id of new Set(run.showings.map(({ survey }) => survey))) {
      const tally = surveys.get(id);
      if (tally) tally.visitors += 1;
    }
    promptCounts.push(run.showings.filter((one) => one.interrupts).length);
  }

  /** A list of visits may name touchpoints that the document does not have. */
  function touchpointOf(id: string): TouchpointTally {
    const found = touchpoints.get(id) ?? emptyTouchpoint();
    touchpoints.set(id, found);
    return found;
  }

  function report(days: number, { enoughAnswers, often }: Thresholds): SimulationReport {
    return {
      days,
      visitors: promptCounts.length,
      visits,
      moments,
      surveys: [...surveys].map(([survey, tally]) => surveyReport(survey, tally, enoughAnswers)),
      touchpoints: [...touchpoints].map(([touchpoint, tally]) => touchpointReport(touchpoint, tally)),
      prompts: promptReport(promptCounts, often),
    };
  }
}

function surveyReport(survey: string, tally: SurveyTally, enough: number): SurveyReport {
  const { considered, shown, answers, visitors, whyNot } = tally;
  const starved = considered > 0 && answers < enough ? starvedBy(tally) : undefined;
  return {
    survey,
    considered,
    shown,
    answers: rounded(answers),
    visitors,
    whyNot: Object.fromEntries([...whyNot].sort(([a], [b]) => (a < b ? -1 : 1))),
    ...(starved && { starved }),
  };
}

function starvedBy({ whyNot, spentBy }: SurveyTally): Starved | undefined {
  const budget = most([...whyNot].filter(([reason]) => budgetReasons.includes(reason)));
  const found = budget ?? most([...whyNot]);
  if (!found) return undefined;
  const spender = budget && most([...spentBy]);
  return { reason: found[0], times: found[1], ...(spender && { spentBy: spender[0] }) };
}

function touchpointReport(touchpoint: string, { moments, surveys }: TouchpointTally): TouchpointReport {
  const shown = [...surveys].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    touchpoint,
    moments,
    prompts: shown.reduce((sum, [, { prompts }]) => sum + prompts, 0),
    answers: rounded(shown.reduce((sum, [, { answers }]) => sum + answers, 0)),
    surveys: shown.map(([survey, { prompts, answers }]) => ({ survey, prompts, answers: rounded(answers) })),
  };
}

function promptReport(counts: readonly number[], often: number): PromptReport {
  const sorted = [...counts].sort((a, b) => a - b);
  const n = sorted.length;
  const share = (among: (count: number) => boolean) => (n ? sorted.filter(among).length / n : 0);
  const quantile = (part: number) => sorted[Math.max(0, Math.ceil(part * n) - 1)] ?? 0;
  return {
    mean: n ? sorted.reduce((sum, count) => sum + count, 0) / n : 0,
    median: quantile(0.5),
    p95: quantile(0.95),
    max: sorted[n - 1] ?? 0,
    neverAsked: share((count) => count === 0),
    askedOften: { moreThan: often, share: share((count) => count > often) },
  };
}

/** The largest; of equals the first by name, so that no order is left to chance. */
function most<K extends string>(counts: readonly (readonly [K, number])[]): readonly [K, number] | undefined {
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0];
}

function increase<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Sums of tenths are not tenths. */
function rounded(answers: number): number {
  return Math.round(answers * 100) / 100;
}

function emptySurvey(): SurveyTally {
  return { considered: 0, shown: 0, answers: 0, visitors: 0, whyNot: new Map(), spentBy: new Map() };
}

function emptyTouchpoint(): TouchpointTally {
  return { moments: 0, surveys: new Map() };
}
