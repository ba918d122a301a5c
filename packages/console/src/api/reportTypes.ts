import type { Comparison, Figure, Score, Theme } from '@cairn/metrics';
import type { ChoiceQuestion, OpenQuestion, Side, StepCount } from './types.js';

/*
 * What the reports answer, as /openapi.json describes it. The arithmetic is the collector's; the console only lays it
 * out.
 */

/** Days of the project's calendar, both counted. */
export interface Days {
  from: string;
  to: string;
}

/** Which score: one question of one survey, or one row of a matrix. */
export interface ScorePlace {
  survey: string;
  question: string;
  row?: string;
}

/** A comparison in figures and as a sentence. */
export interface Told {
  comparison: Comparison;
  sentence: string;
}

export interface TrendPoint extends Days {
  n: number;
  /** Null where too few answered. */
  headline: Figure | null;
}

export interface ScoreTrend {
  verdict: 'up' | 'down' | 'noise' | 'tooFew';
  effect: 'better' | 'worse' | 'neither';
  /** Every week or month of the range, those without answers too. */
  points: TrendPoint[];
  sentence: string;
}

export type Purpose = 'interaction' | 'relationship';

export interface QuestionScore {
  survey: string;
  surveyName: string;
  purpose: Purpose;
  question: string;
  text: string;
  /** Of a matrix, the row that was rated. */
  row?: { id: string; text: string };
  score: Score;
  /** Every step of the scale in order, also those nobody chose. */
  distribution: StepCount[];
  /** In the unit of the score; null where no end of the scale is good. */
  target: number | null;
  trend: ScoreTrend;
  /** Beside the period before; null where that was not asked for. */
  change: Told | null;
}

export interface PromptCounts {
  shown: number;
  started: number;
  completed: number;
  dismissed: number;
}

export interface TouchpointReport {
  id: string;
  name: string;
  importance: number;
  owner?: string;
  /** How often it happened; null where nobody counted. */
  reach: { moments: number; reports: number } | null;
  /** Null in a part that only those who answered are known to be of. */
  prompts: PromptCounts | null;
  scores: QuestionScore[];
  choices: ChoiceQuestion[];
  open: OpenQuestion[];
  /** Those who left a name or an address. */
  contacts: OpenQuestion[];
}

export interface StageReport {
  id: string;
  name: string;
  touchpoints: TouchpointReport[];
}

/** One score with its place among those that need mending. */
export interface Breakpoint extends ScorePlace {
  id: string;
  touchpoint: string;
  name: string;
  n: number;
  unit: Score['unit'];
  headline: Figure | null;
  target: number;
  /** 1 is the worst; null where the target is reached, or too few answered. */
  rank: number | null;
  isCertain: boolean;
  sentence: string;
}

interface LaidOut extends Days {
  timeZone: string;
  liveVersion: number;
  by: 'day' | 'week' | 'month' | 'year';
  before: Days | null;
}

export interface JourneyReport extends LaidOut {
  stages: StageReport[];
  /** Each worst first. */
  breakpoints: Record<Purpose, Breakpoint[]>;
}

export interface SurveyFunnel extends PromptCounts {
  survey: string;
  name: string;
  purpose: Purpose;
  responseRate: Figure | null;
  completionRate: Figure | null;
  questions: { question: string; text: string; answered: number; dismissed: number }[];
}

/** One survey at all its touchpoints together. */
export interface SurveyPage extends LaidOut {
  survey: string;
  name: string;
  purpose: Purpose;
  status: 'draft' | 'live' | 'paused' | 'archived';
  touchpoints: { id: string; name: string }[];
  funnel: SurveyFunnel;
  scores: QuestionScore[];
  choices: ChoiceQuestion[];
  open: OpenQuestion[];
  /** Null where there is one way of asking alone. */
  variants: { funnels: VariantFunnel[]; scores: SegmentedScore[] } | null;
}

/** The way through one variant; the survey as it was written has an empty name. */
export interface VariantFunnel extends PromptCounts {
  value: string;
  responseRate: Figure | null;
  completionRate: Figure | null;
}

export interface NoteWords {
  touchpoint: string;
  day: string;
  text: string;
}

export interface Note extends NoteWords {
  id: string;
  author: string;
  createdAt: string;
  changedAt: string;
}

/** A note beside what came of it: four weeks before, and four from its day on. */
export interface NoteEffects extends Note {
  before: Days;
  after: Days;
  effects: (ScorePlace & Told)[];
}

export interface TouchpointPage extends LaidOut, TouchpointReport {
  stage: string;
  /** Its places among all that the journey ranks. */
  breakpoints: Breakpoint[];
  /** Null where `prompts` is. */
  surveys: SurveyFunnel[] | null;
  notes: NoteEffects[];
}

/** By what figures can be divided, and into which parts. */
export interface Dimension {
  dimension: string;
  values: string[];
}

export interface SegmentedScore extends ScorePlace {
  text: string;
  scale: string;
  whole: Score;
  /** Most answers first. */
  parts: ({ value: string; score: Score } & Told)[];
  /** Of variants: the survey as it was written. */
  written: Score | null;
}

export interface SegmentsReport extends Days {
  dimension: string;
  scores: SegmentedScore[];
}

export type CommentSide = Side['side'] | 'none';

export interface CommentItem {
  prompt: string;
  question: string;
  survey: string;
  at: string;
  locale: string;
  side: CommentSide;
  score: { question: string; scale: string; step: number } | null;
  text: string;
  /** The parts that were looked for. */
  matches: { start: number; end: number }[];
}

export interface CommentPage {
  items: CommentItem[];
  next: string | null;
}

export interface ThemesReport {
  read: number;
  isAll: boolean;
  n: Record<CommentSide, number>;
  themes: Record<CommentSide, Theme[]>;
}
