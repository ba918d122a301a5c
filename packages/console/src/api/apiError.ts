/** Everything that can go wrong between the console and the collector, in words that can be shown. */
export class ApiError extends Error {
  /** HTTP status; 0 when no answer came at all. */
  readonly status: number;
  /** Stable code to branch on: a code of the collector, `offline`, or `unreadable`. */
  readonly code: string;
  /** The body of the refusal, for the few that carry more than a message. */
  readonly body: unknown;

  constructor(at: { status: number; code: string; message: string; body?: unknown; cause?: unknown }) {
    super(at.message, { cause: at.cause });
    this.name = 'ApiError';
    this.status = at.status;
    this.code = at.code;
    this.body = at.body;
  }
}
