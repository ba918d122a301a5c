import { z } from 'zod';
import { outcome, promptDismissed, promptShown, response, touchpointCounts } from './events.js';
import { limits } from './limits.js';
import { id } from './primitives.js';

/**
 * What happened somewhere else, before: one row of another tool's export. It says what an event of a browser says, without the
 * ids that a browser makes: the collector makes them from where it comes from, so that bringing it again changes nothing.
 */
const base = {
  /** Its id where it comes from: of the response, never of the person who gave it. */
  sourceId: z.string().min(1, 'write its id in the source').max(limits.maxRespondentChars),
};

const asked = { at: true, visitor: true, respondent: true, survey: true, touchpoint: true } as const;
const named = { at: true, visitor: true, respondent: true } as const;
/** Where it is left out, the language is not known. */
const language = { locale: promptShown.shape.locale.default('und') };

export const importItem = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      ...base,
      kind: z.literal('response'),
      ...response.pick({ ...asked, answers: true, context: true }).shape,
      ...language,
      complete: z.boolean().default(true),
    }),
    z.strictObject({ ...base, kind: z.literal('shown'), ...promptShown.pick(asked).shape, ...language }),
    z.strictObject({
      ...base,
      kind: z.literal('dismissed'),
      ...promptDismissed.pick({ ...asked, how: true, question: true }).shape,
      ...language,
    }),
    z.strictObject({
      ...base,
      kind: z.literal('outcome'),
      ...outcome.pick({ ...named, name: true, value: true, currency: true }).shape,
    }),
    z.strictObject({
      ...base,
      kind: z.literal('touchpoint'),
      ...touchpointCounts.pick({ at: true, counts: true }).shape,
      /** The share that was counted; each count stands for 1 / rate moments. */
      rate: touchpointCounts.shape.rate.default(1),
    }),
  ],
  { error: 'kind: choose one of response, shown, dismissed, outcome, touchpoint' },
);
export type ImportItem = z.input<typeof importItem>;
export type ReadImportItem = z.output<typeof importItem>;

/** Items of one request. No limit of the wire, which browsers carry. */
export const maxImportItems = 500;

/** The request around the items; the items themselves are judged one by one. */
export const importBatch = z.strictObject({
  /** Which tool it comes from; with an item's own id it tells what was brought before. */
  source: id,
  items: z
    .array(z.unknown())
    .min(1, 'send at least one item')
    .max(maxImportItems, `send at most ${maxImportItems} items at once`),
  /** Answers from then on open cases by the rules of their surveys, as those that come in do. Default: none do. */
  casesSince: promptShown.shape.at.exactOptional(),
});
export type ImportBatch = { source: string; items: readonly ImportItem[]; casesSince?: string };

/** What became of a batch, by the places of its items in it. Whatever no list names was accepted. */
export interface ImportResult {
  accepted: number;
  /** Were there already. */
  duplicate: number[];
  /** Belong to somebody who was erased: nothing of them is kept. */
  erased: number[];
  rejected: { index: number; code: string; message: string }[];
}
