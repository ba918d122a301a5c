import { z } from 'zod';
import type { CaseDetail, CaseHistoryItem } from '../../cases/caseDetail.js';
import type { CaseItem } from '../../cases/caseItem.js';
import type { CaseSummary } from '../../cases/caseSummary.js';
import type { AnswerAfter } from '../../cases/didItHelp.js';
import type { Duration } from '../../cases/duration.js';
import type { Reason } from '../../cases/reason.js';
import { answerOf, instant, pageOf } from './answerOf.js';
import { figure } from './figures.js';
import { outcome, responseItem } from './responses.js';

const reason = answerOf<Reason>()(
  z.discriminatedUnion('on', [
    z.strictObject({ on: z.literal('score'), question: z.string(), scale: z.string(), step: z.number() }),
    z.strictObject({ on: z.literal('keyword'), question: z.string(), word: z.string() }),
    z.strictObject({ on: z.literal('contact'), question: z.string() }),
    z.strictObject({ on: z.literal('silence'), days: z.number() }),
  ]),
);

const caseItem = answerOf<CaseItem>()(
  z.strictObject({
    id: z.string(),
    status: z.enum(['open', 'acknowledged', 'resolved']),
    survey: z.string(),
    touchpoint: z.string(),
    subject: z.strictObject({ kind: z.enum(['respondent', 'visitor', 'prompt']), id: z.string() }).nullable(),
    reasons: z.array(reason),
    why: z.string(),
    assignee: z.strictObject({ id: z.string(), email: z.string() }).nullable(),
    openedAt: instant,
    dueAt: instant.nullable(),
    isOverdue: z.boolean(),
    firstReplyAt: instant.nullable(),
    resolvedAt: instant.nullable(),
  }),
);

const history = z.array(
  answerOf<CaseHistoryItem>()(
    z.strictObject({
      at: instant,
      author: z.string(),
      kind: z.enum(['opened', 'assigned', 'noted', 'acknowledged', 'resolved', 'reopened', 'lapsed']),
      assignee: z.string().nullable().exactOptional(),
      words: z.string().nullable().exactOptional(),
    }),
  ),
);

export const cases = pageOf(caseItem);

/** What is given out of a case to whom it concerns. */
export const heldCase = caseItem.extend({ history });

const verdict = z.enum(['better', 'same', 'worse']);

const answerAfter = answerOf<AnswerAfter>()(
  z.strictObject({
    prompt: z.string(),
    at: instant,
    question: z.string(),
    scale: z.string(),
    before: z.number(),
    after: z.number(),
    verdict,
  }),
);

export const caseDetail = answerOf<CaseDetail>()(
  caseItem.extend({
    responses: z.array(responseItem),
    history,
    journey: z.strictObject({
      items: z.array(
        z.discriminatedUnion('type', [
          responseItem.extend({ type: z.literal('response') }),
          z.strictObject({ type: z.literal('outcome'), id: z.string(), at: instant, ...outcome }),
        ]),
      ),
      isCut: z.boolean(),
    }),
    later: z.array(answerAfter),
    helped: verdict.nullable(),
  }),
);

const duration = answerOf<Duration>()(
  z.strictObject({ n: z.number(), medianMs: z.number().nullable(), p90Ms: z.number().nullable() }),
);

export const caseSummary = answerOf<CaseSummary & { days: number; from: string }>()(
  z.strictObject({
    days: z.number(),
    from: instant,
    opened: z.strictObject({
      n: z.number(),
      open: z.number(),
      acknowledged: z.number(),
      resolved: z.number(),
    }),
    isCut: z.boolean(),
    firstReply: duration,
    close: duration,
    helped: z.strictObject({
      n: z.number(),
      better: z.number(),
      same: z.number(),
      worse: z.number(),
      figure: figure.nullable(),
    }),
    waiting: z.strictObject({ open: z.number(), overdue: z.number(), longest: z.array(caseItem) }),
  }),
);
