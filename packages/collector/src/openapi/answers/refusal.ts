import { type Finding, type RequestError, type RequestErrorCode, requestErrors } from '@cairn/schema';
import { z } from 'zod';
import { answerOf } from './answerOf.js';

const finding = answerOf<Finding>()(
  z.strictObject({ path: z.string(), message: z.string(), nearest: z.string().exactOptional() }),
);

// The keys of a literal object are what its type says.
const codes = Object.keys(requestErrors) as RequestErrorCode[];

/** The body of every answer that is a refusal: branch on `code`, show `message`. */
export const refusal = answerOf<RequestError>()(
  z.strictObject({
    code: z.enum(codes),
    message: z.string(),
    findings: z.array(finding).exactOptional(),
  }),
);
