import { z } from 'zod';
import { frequencies } from '../../digest/dueIssue.js';

/** When one wants it: `hour` is 0 to 23, in the project's time zone. */
export const digestWish = z.strictObject({ frequency: z.enum(frequencies), hour: z.number() });

/** `to` is one's own address. */
export const digest = digestWish.extend({
  timeZone: z.string(),
  to: z.string(),
  isMailConfigured: z.boolean(),
});
