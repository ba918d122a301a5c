import type { Finding } from '@cairn/schema';
import { type RequestErrorCode, requestErrors } from '@cairn/schema/wire';

/** A request that is refused as a whole. The message names the field and says what to do. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: RequestErrorCode;
  /** Seconds after which the sender may try again. */
  readonly retryAfterSeconds: number | undefined;
  /** The methods that there are, where another was used. */
  readonly allow: readonly string[] | undefined;
  /** What is wrong with what was sent, place by place. */
  readonly findings: readonly Finding[] | undefined;

  constructor(
    code: RequestErrorCode,
    message: string,
    options?: {
      retryAfterSeconds?: number;
      allow?: readonly string[];
      findings?: readonly Finding[];
      cause?: unknown;
    },
  ) {
    super(message, { cause: options?.cause });
    this.code = code;
    this.retryAfterSeconds = options?.retryAfterSeconds;
    this.allow = options?.allow;
    this.findings = options?.findings;
  }

  get status(): number {
    return requestErrors[this.code];
  }
}
