import { z } from 'zod';
import type { FatigueReport } from '../../reports/fatigue.js';
import { answerOf, instant } from './answerOf.js';

export const fatigueReport = answerOf<FatigueReport>()(
  z.strictObject({
    since: instant,
    isWhole: z.boolean(),
    prompts: z.number(),
    anonymous: z.number(),
    spread: z.array(z.strictObject({ prompts: z.number(), visitors: z.number() })),
  }),
);
