import { event, type ImportResult } from '@cairn/schema';
import { z } from 'zod';
import type { DeadLetterItem } from '../../admin/deadLetterRoutes.js';
import type { CaseOfPrompt } from '../../cases/casesOfPrompts.js';
import type { ResponseSources } from '../../import/importedSources.js';
import type { JourneyStep } from '../../respondents/journeyOf.js';
import type { GivenScore } from '../../rollups/givenScore.js';
import type { ResponseItem } from '../../store/responses.js';
import type { ReplayedLetter } from '../../writer/replayLetters.js';
import { answerOf, instant, pageOf } from './answerOf.js';

const [sent, , , sentOutcome] = event.options;

/** Where an event comes from, when it is not a browser that has proved whom it names. */
const origin = {
  unverified: z.literal(true).exactOptional(),
  imported: z.strictObject({ source: z.string(), sourceId: z.string() }).exactOptional(),
};

/** The event as it was sent, less what proves the respondent. */
export const responseItem = answerOf<ResponseItem>()(
  sent.omit({ type: true, token: true }).extend({
    receivedAt: instant,
    ...origin,
  }),
);

export const responses = pageOf(responseItem);

/** What came of somebody, and what it was worth. */
export const outcome = sentOutcome.pick({ name: true, value: true, currency: true }).shape;

const score = answerOf<GivenScore>()(
  z.strictObject({
    question: z.string(),
    scale: z.string(),
    step: z.number(),
    side: z.enum(['good', 'neutral', 'bad']),
  }),
);

const caseOfPrompt = answerOf<CaseOfPrompt>()(
  z.strictObject({ id: z.string(), status: z.enum(['open', 'acknowledged', 'resolved']) }),
);

const journeyStep = answerOf<JourneyStep>()(
  z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('response'),
      at: instant,
      prompt: z.string(),
      survey: z.string(),
      touchpoint: z.string(),
      complete: z.boolean(),
      score: score.nullable(),
      case: caseOfPrompt.nullable(),
    }),
    z.strictObject({
      type: z.literal('dismissed'),
      at: instant,
      prompt: z.string(),
      survey: z.string(),
      touchpoint: z.string(),
    }),
    z.strictObject({ type: z.literal('outcome'), at: instant, ...outcome }),
  ]),
);

/** One response, the case that it has opened, and the nearest steps of the same person before and after it, in order. */
export const oneResponse = z.strictObject({
  response: responseItem,
  case: caseOfPrompt.nullable(),
  journey: z.strictObject({ before: z.array(journeyStep), after: z.array(journeyStep) }),
});

/** One stored event: as it was sent, `at` by the collector's clock, `atBrowser` where the browser's said otherwise. */
export const exportedEvent = z.looseObject({
  id: z.string(),
  type: z.string(),
  at: instant.exactOptional(),
  atBrowser: z.string().exactOptional(),
  receivedAt: instant.exactOptional(),
  bot: z.literal(true).exactOptional(),
  ...origin,
  /** Of what was erased its key alone is left. */
  erased: z.literal(true).exactOptional(),
});

export const deadLetters = pageOf(
  answerOf<DeadLetterItem>()(
    z.strictObject({
      id: z.string(),
      receivedAt: instant,
      code: z.literal('not_stored'),
      reason: z.string(),
      event: z.any(),
    }),
  ),
);

export const replayed = pageOf(
  answerOf<Omit<ReplayedLetter, 'event'> & { id: string }>()(
    z.strictObject({
      id: z.string(),
      result: z.enum(['stored', 'duplicate', 'refused']),
      reason: z.string().exactOptional(),
    }),
  ),
);

export const sources = answerOf<ResponseSources>()(
  z.strictObject({
    own: z.number(),
    sources: z.array(z.strictObject({ source: z.string(), responses: z.number() })),
  }),
);

export const imported = answerOf<ImportResult>()(
  z.strictObject({
    accepted: z.number(),
    duplicate: z.array(z.number()),
    erased: z.array(z.number()),
    rejected: z.array(z.strictObject({ index: z.number(), code: z.string(), message: z.string() })),
  }),
);
