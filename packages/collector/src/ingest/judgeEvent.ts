import { type CairnEvent, event as eventSchema, limits, pathOf } from '@cairn/schema';
import type { IdentityRule } from '../identity/identityRule.js';
import { proveRespondent } from '../identity/proveRespondent.js';
import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import { writeMeasures } from '../rollups/measure.js';
import { otherValue } from '../rollups/segment.js';
import { segmentsOf } from '../rollups/segmentsOf.js';
import { cleanJson, TooDeep } from './cleanJson.js';
import { correctTime, isExpired, type RequestClock } from './correctTime.js';
import { EventRefusal } from './eventRefusal.js';
import { type Answered, noteResponse, noteShowing } from './followUp/noteFollowUp.js';
import type { KnownDocument, KnownQuestions, KnownSurvey } from './knownDocument.js';
import { measureAnswers } from './measureAnswers.js';

/** The events of a batch lie two levels deep in its body. */
const maxEventDepth = limits.maxDepth - 2;

/** What an event is judged by. */
export interface JudgedBy {
  projectId: string;
  clock: RequestClock;
  /** The published document of a version, or the live one when there is no such version. */
  documentOf(version: number): KnownDocument;
  /** The live document, for events that saw none. */
  live: KnownDocument;
  /** Whether a program opened the page: its events are kept with a mark, and counted nowhere. */
  bot: boolean;
  /** What proves a respondent; nothing does where this is left out, and nothing needs to. */
  identity?: IdentityRule;
  /** Where history comes from that somebody brought along. */
  imported?: { source: string; sourceId: string };
}

/** Turns one event as it was sent into what is stored, or throws an `EventRefusal` that names the field. */
export function judgeEvent(written: unknown, by: JudgedBy): AcceptedEvent {
  const event = validate(written);
  if (isExpired(event.id, by.clock)) {
    throw new EventRefusal('expired', `id: made more than ${limits.maxEventAgeDays} days ago`);
  }
  const note = proveRespondent(event, by);
  const accepted = accept(event, by);
  return note ? { ...accepted, ...note } : accepted;
}

function accept(event: CairnEvent, by: JudgedBy): AcceptedEvent {
  switch (event.type) {
    case 'outcome':
    case 'delivery':
      return otherEvent(event, by);
    case 'touchpoint':
      for (const id of Object.keys(event.counts)) checkTouchpoint(`counts.${id}`, id, by.live);
      return otherEvent(event, by);
    case 'prompt.shown':
    case 'prompt.dismissed':
    case 'response':
      return judgePromptEvent(event, by);
  }
}

function validate(written: unknown): CairnEvent {
  const result = eventSchema.safeParse(clean(written));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = pathOf(issue?.path ?? []) || 'the event';
  throw new EventRefusal('invalid', `${field}: ${issue?.message ?? 'is not what wire v1 says'}`);
}

function clean(written: unknown): unknown {
  try {
    return cleanJson(written, maxEventDepth);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    throw new EventRefusal('too_deep', `nested deeper than ${limits.maxDepth} levels`);
  }
}

type PromptEventSent = Extract<CairnEvent, { prompt: string }>;

function judgePromptEvent(event: PromptEventSent, by: JudgedBy): AcceptedEvent {
  const document = by.documentOf(event.version);
  const survey = surveyAsked(event, document);
  const questions = questionsAsked(event, survey);
  checkTouchpoint('touchpoint', event.touchpoint, document);
  if (event.type === 'prompt.dismissed') checkQuestion(event.question, questions);
  // Before the row is made: a text too long for its question is cut in the event itself.
  const measures = event.type === 'response' ? measureAnswers(event.answers, questions) : [];
  // One literal: put together by spreading, it cost a tenth of all that a request costs this thread.
  return {
    project_id: by.projectId,
    id: event.id,
    type: event.type,
    prompt: event.prompt,
    seq: event.type === 'response' ? event.seq : null,
    at: correctTime(event.at, by.clock),
    received_at: by.clock.receivedAt,
    body: bodyOf(event, by),
    bot: by.bot,
    survey: event.survey,
    touchpoint: event.touchpoint,
    version: event.version,
    variant: event.variant ?? null,
    complete: event.type === 'response' && event.complete ? 1 : 0,
    dismissed: event.type === 'prompt.dismissed' ? 1 : 0,
    measures: writeMeasures(measures),
    // Whoever invents languages must not push those out that there are.
    locale: document.surveys.get(event.survey)?.locales.has(event.locale) ? event.locale : otherValue,
    segments: event.type === 'response' ? segmentsOf(event.context, by.live.dimensions) : '',
    question: event.type === 'prompt.dismissed' ? (event.question ?? '') : '',
    followUp: followUpOf(event, survey, { measures, questions }),
  };
}

function surveyAsked({ survey: id }: PromptEventSent, { surveys }: KnownDocument): KnownSurvey {
  const survey = surveys.get(id);
  if (!survey) throw new EventRefusal('unknown_survey', `survey: there is no survey "${id}"`);
  return survey;
}

/** The questions that this visitor saw: a variant may ask them on another scale. */
function questionsAsked({ variant }: PromptEventSent, survey: KnownSurvey): KnownQuestions {
  if (variant === undefined) return survey.questions;
  const questions = survey.variants.get(variant);
  if (!questions) throw new EventRefusal('invalid', `variant: this survey has no variant "${variant}"`);
  return questions;
}

function followUpOf(
  event: PromptEventSent,
  { followUp }: KnownSurvey,
  judged: Pick<Answered, 'measures' | 'questions'>,
): string {
  switch (event.type) {
    case 'response':
      return noteResponse(followUp, { answers: event.answers, ...judged });
    case 'prompt.shown':
      return noteShowing(followUp);
    case 'prompt.dismissed':
      return '';
  }
}

function otherEvent(event: CairnEvent, by: JudgedBy): AcceptedEvent {
  return {
    project_id: by.projectId,
    id: event.id,
    type: event.type,
    prompt: null,
    seq: null,
    at: correctTime(event.at, by.clock),
    received_at: by.clock.receivedAt,
    body: bodyOf(event, by),
    bot: by.bot,
  };
}

/** What is kept of it. The marks are ours alone: the schema has passed over whatever else was sent. */
function bodyOf(event: CairnEvent, { bot, imported }: JudgedBy): string {
  if (imported) return JSON.stringify({ ...event, imported });
  return JSON.stringify(bot ? { ...event, bot } : event);
}

function checkTouchpoint(path: string, id: string, document: KnownDocument): void {
  if (document.touchpoints.has(id)) return;
  throw new EventRefusal('unknown_touchpoint', `${path}: the journey has no touchpoint "${id}"`);
}

function checkQuestion(id: string | undefined, questions: KnownQuestions): void {
  if (id === undefined || questions.has(id)) return;
  throw new EventRefusal('unknown_question', `question: this survey has no question "${id}"`);
}
