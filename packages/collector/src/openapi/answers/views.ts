import { z } from 'zod';
import type { ResponseView } from '../../store/responseViews.js';
import { answerOf, instant, listOf } from './answerOf.js';

export const view = answerOf<ResponseView>()(
  z.strictObject({
    id: z.string(),
    name: z.string(),
    filter: z.record(z.string(), z.string()),
    author: z.string(),
    createdAt: instant,
    changedAt: instant,
  }),
);

/** `default` is the one that the asker begins with; null where they begin with everything. */
export const views = listOf(view).extend({ default: z.string().nullable() });
