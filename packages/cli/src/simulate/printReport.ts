import type { Reason } from '@cairn/engine';
import type { SimulationReport, SurveyReport, TouchpointReport } from '@cairn/engine/simulate';
import type { ExpectedScore, WithMargins } from '@cairn/metrics';
import { reasonWords } from './reasonWords.js';
import { table } from './table.js';

type SurveyHere = TouchpointReport['surveys'][number];

export type ReportWithMargins = WithMargins<SimulationReport, TouchpointReport, SurveyHere>;

/** The report for a person to read, line by line. */
export function reportLines(report: ReportWithMargins): string[] {
  const { visitors, visits, moments, days, surveys, touchpoints, unknownTouchpoints } = report;
  return [
    `${many(visitors, 'visitor')}, ${many(visits, 'visit')}, ${many(moments, 'moment')} in ${many(days, 'day')}`,
    '',
    ...promptLines(report),
    '',
    ...table(
      ['survey', 'could ask', 'shown', 'answers', 'visitors', 'not asked because'],
      surveys.map(surveyRow),
    ),
    ...starvedLines(surveys),
    '',
    ...table(
      ['touchpoint', 'moments', 'prompts', 'answers', 'margin at 95 %'],
      touchpoints.map(({ touchpoint, moments: here, prompts, answers, surveys: shown }) => [
        touchpoint,
        count(here),
        count(prompts),
        count(answers),
        shown.flatMap(marginOf).join(' · '),
      ]),
    ),
    ...(unknownTouchpoints.length ? ['', `Not in the document: ${unknownTouchpoints.join(', ')}`] : []),
  ];
}

function promptLines({ prompts }: ReportWithMargins): string[] {
  const { mean, median, p95, max, neverAsked, askedOften } = prompts;
  return [
    `Prompts a visitor: mean ${mean.toFixed(2)} · median ${median} · 95 % at most ${p95} · most ${max}`,
    `Never asked: ${percent(neverAsked)} · more than ${askedOften.moreThan} prompts: ${percent(askedOften.share)}`,
  ];
}

function surveyRow({ survey, considered, shown, answers, visitors, whyNot }: SurveyReport): string[] {
  const reasons = reasonsOf(whyNot).slice(0, 3);
  return [
    survey,
    count(considered),
    count(shown),
    count(answers),
    count(visitors),
    reasons.map(([reason, times]) => `${reasonWords[reason]} ${count(times)}`).join(' · '),
  ];
}

/** The most frequent first. */
function reasonsOf(whyNot: SurveyReport['whyNot']): [Reason, number][] {
  const entries = Object.entries(whyNot) as [Reason, number][]; // the keys of a record of reasons
  return entries.sort(([, a], [, b]) => b - a);
}

function starvedLines(surveys: readonly SurveyReport[]): string[] {
  const lines = surveys.flatMap(({ survey, answers, starved }) => {
    if (!starved) return [];
    const { reason, times, spentBy } = starved;
    const spender = spentBy === undefined ? '' : `; ${spentBy} takes its budget`;
    return [`  ${survey}: ${count(answers)} answers; ${reasonWords[reason]} ${count(times)} times${spender}`];
  });
  return lines.length ? ['', 'Starved, too few answers to be expected:', ...lines] : [];
}

function marginOf({ survey, expected }: SurveyHere & { expected?: ExpectedScore }): string[] {
  return expected ? [`±${written(expected)} ${survey}`] : [];
}

function written({ unit, margin }: ExpectedScore): string {
  switch (unit) {
    case 'mean':
      return margin.toFixed(2);
    case 'percent':
      return `${margin.toFixed(1)} %`;
    case 'points':
      return `${margin.toFixed(1)} points`;
  }
}

function count(of: number): string {
  return Math.round(of).toLocaleString('en-US');
}

function many(of: number, noun: string): string {
  return `${count(of)} ${noun}${of === 1 ? '' : 's'}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
