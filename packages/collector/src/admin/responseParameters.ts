import { limits } from '@cairn/schema';
import { z } from 'zod';
import type { Named } from '../store/responseFilter.js';
import type { WantedResponses } from '../store/responses.js';
import { day } from './day.js';
import { momentsBetween } from './momentsBetween.js';
import { searchParameter } from './searchParameter.js';
import { sideParameter } from './sideParameter.js';

const id = z.string().min(1).max(64).optional();
const trueOrFalse = z
  .enum(['true', 'false'], { error: 'write true or false' })
  .transform((written) => written === 'true')
  .optional();

const devices = ['phone', 'tablet', 'desktop'] as const;

/** `ease:2`: a name, and what it is. No name holds a colon, a value may. */
const named = (example: string) =>
  z
    .string()
    .max(400)
    .transform((written, context): Named => {
      const [, name = '', value = ''] = /^([^:]+):(.+)$/s.exec(written) ?? [];
      if (!name) {
        context.issues.push({
          code: 'custom',
          input: written,
          message: `write name:value, such as ${example}`,
        });
      }
      return { name, value };
    })
    .optional();

/** What a list, an export and a saved view of responses can be narrowed by. */
export const responseParameters = {
  ...{ survey: id, touchpoint: id, variant: id, locale: id, side: sideParameter, q: searchParameter },
  /** Local days of the project, both counted. */
  ...{ from: day.optional(), to: day.optional(), complete: trueOrFalse },
  ...{ hasComment: trueOrFalse, hasContact: trueOrFalse },
  device: z.enum(devices, { error: `write one of ${devices.join(', ')}` }).optional(),
  /** A question, or `question/row`, with the step or the id of the option. */
  answer: named('ease:2'),
  attribute: named('plan:pro'),
  respondent: z.string().min(1).max(limits.maxRespondentChars).optional(),
};

const shape = z.strictObject(responseParameters);
export type ResponseParameters = z.infer<typeof shape>;

/** Reads them as the store takes them. */
export function wantedResponses(
  { from, to, q: terms, ...rest }: ResponseParameters,
  timeZone: string,
): WantedResponses {
  return { ...rest, terms, moments: momentsBetween({ from, to }, timeZone) };
}
