import type { SentenceLanguage } from '@cairn/metrics';
import type { Document, Touchpoint } from '@cairn/schema';
import type { Period, Step } from '../calendar/periods.js';
import { choiceScale, contactScale, textScale } from '../rollups/measure.js';
import type { AnswerSum, PromptCounts, PromptSum, ReachSum } from '../store/rollupSums.js';
import { type Asked, askedAt, sumsOf } from './asked.js';
import { choiceEntry, type JourneyChoice } from './choiceEntry.js';
import type { JourneyBreakpoints } from './journeyBreakpoints.js';
import { type AnswerFigures, type JourneyScore, scoreEntry } from './scoreEntry.js';
import { type Dealt, merged } from './series.js';
import { type Words, wordsOf } from './wordsOf.js';

/** How every touchpoint of the journey does, in the order in which customers meet them. */
export interface JourneyReport {
  /** First and last local day, both counted. */
  from: string;
  to: string;
  timeZone: string;
  liveVersion: number;
  /** What the points of the trends are. */
  by: Step;
  /** The period that this one is compared with; null where none was asked for. */
  before: Period | null;
  stages: JourneyStage[];
  /** Where the journey breaks. */
  breakpoints: JourneyBreakpoints;
}

export interface JourneyStage {
  id: string;
  name: string;
  touchpoints: JourneyTouchpoint[];
}

export interface JourneyTouchpoint {
  id: string;
  name: string;
  importance: number;
  owner?: string;
  /** Null where nobody counted. */
  reach: JourneyReach | null;
  /** Null for a part of those who answered: who was asked is known by language and variant alone. */
  prompts: PromptCounts | null;
  scores: JourneyScore[];
  choices: JourneyChoice[];
  open: JourneyOpen[];
  /** How many left their name or address, by question. */
  contacts: JourneyOpen[];
}

/** One question whose answers are words, and how many gave any. */
export interface JourneyOpen {
  survey: string;
  question: string;
  text: string;
  n: number;
}

/** How often the touchpoint happened, from those who count for us. */
export interface JourneyReach {
  moments: number;
  /** Reports that this comes from: few say little. */
  reports: number;
}

export interface JourneyFigures {
  document: Document;
  series: readonly Dealt[];
  /** Answers of the period before, where the two are to be compared. */
  before: readonly AnswerSum[] | null;
  /** Null where nobody knows who of the part was asked. */
  prompts: readonly PromptSum[] | null;
  reach: readonly ReachSum[];
  step: Step;
  /** Of the sentences. Default: English. */
  language?: SentenceLanguage | undefined;
}

/** Lays the figures out along the journey of the live document. */
export function journeyStages({ document, ...figures }: JourneyFigures): JourneyStage[] {
  const ofTouchpoint = figuresByTouchpoint(figures);
  const touchpoints = document.journey.touchpoints.map((touchpoint) => ({
    stage: touchpoint.stage,
    report: reportTouchpoint(touchpoint, document, ofTouchpoint(touchpoint.id)),
  }));
  return document.journey.stages.map(({ id, name }) => ({
    id,
    name,
    touchpoints: touchpoints.filter(({ stage }) => stage === id).map(({ report }) => report),
  }));
}

/** The figures of one touchpoint. */
export interface TouchpointFigures extends AnswerFigures {
  /** Undefined where nobody was asked, null where nobody knows. */
  prompts: PromptCounts | undefined | null;
  reach: ReachSum | undefined;
}

/** Dealt out once: a thousand touchpoints must not each look through the answers of all. */
function figuresByTouchpoint(
  figures: Omit<JourneyFigures, 'document'>,
): (touchpoint: string) => TouchpointFigures {
  const series = figures.series.map(({ answers, ...period }) => ({ period, answers: byTouchpoint(answers) }));
  const before = figures.before && byTouchpoint(figures.before);
  const prompts = figures.prompts && byTouchpoint(figures.prompts);
  const reach = byTouchpoint(figures.reach);
  return (id) => {
    const own = series.map(({ period, answers }) => ({ ...period, answers: answers.get(id) ?? [] }));
    return {
      series: own,
      answers: merged(own),
      before: before && (before.get(id) ?? []),
      prompts: prompts === null ? null : prompts.get(id)?.[0],
      reach: reach.get(id)?.[0],
      step: figures.step,
      language: figures.language,
    };
  };
}

function byTouchpoint<T extends { touchpoint: string }>(all: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(one.touchpoint);
    if (group) group.push(one);
    else groups.set(one.touchpoint, [one]);
  }
  return groups;
}

/** How one touchpoint does; `figures` are of this touchpoint only. */
export function reportTouchpoint(
  touchpoint: Touchpoint,
  { surveys, settings }: Document,
  figures: TouchpointFigures,
): JourneyTouchpoint {
  const { id, name, importance, owner } = touchpoint;
  const { shown = 0, started = 0, completed = 0, dismissed = 0 } = figures.prompts ?? {};
  const { answers, reach } = figures;
  return {
    id,
    name,
    importance,
    ...(owner !== undefined && { owner }),
    reach: reach ? { moments: reach.moments, reports: reach.reports } : null,
    prompts: figures.prompts === null ? null : { shown, started, completed, dismissed },
    ...entriesOf(askedAt(id, { surveys, answers }), { surveys, settings }, figures),
  };
}

/** Everything that is asked, each laid out as what it is. */
export function entriesOf(
  asked: readonly Asked[],
  { surveys, settings }: Pick<Document, 'surveys' | 'settings'>,
  figures: AnswerFigures,
): Pick<JourneyTouchpoint, 'scores' | 'choices' | 'open' | 'contacts'> {
  const { answers } = figures;
  const worded = asked.map((one) => ({ ...one, ...wordsOf(one, surveys) }));
  const on = (name: string) => worded.filter(({ scale }) => scale === name);
  return {
    scores: worded.flatMap((one) => scoreEntry(one, figures, settings)),
    choices: on(choiceScale).map((one) => choiceEntry(one, answers)),
    open: on(textScale).map((one) => openEntry(one, answers)),
    contacts: on(contactScale).map((one) => openEntry(one, answers)),
  };
}

function openEntry(asked: Asked & Words, answers: readonly AnswerSum[]): JourneyOpen {
  const n = sumsOf(asked, answers).reduce((sum, one) => sum + one.n, 0);
  return { survey: asked.survey, question: asked.question, text: asked.text, n };
}
