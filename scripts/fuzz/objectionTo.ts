import type { Answer, Ending } from './exchange.js';

/** What only an exception's own text has in it. */
const innards = /node_modules|SQLITE_|at [\w.<> ]+ \(|\.[jt]s:\d+:\d+/;

/** What is wrong with how an exchange ended, whatever was sent; undefined when nothing is. */
export function objectionTo(ending: Ending): string | undefined {
  if (ending === 'refused') return 'the server takes no connections any more';
  if (ending === 'silent') return 'the server never answered';
  // The right end for a request that broke off.
  if (ending === 'closed') return undefined;
  return objectionToAnswer(ending);
}

function objectionToAnswer({ status, headers, body }: Answer): string | undefined {
  if (!(status >= 100 && status < 600)) return 'the answer is not HTTP';
  if (status >= 500 && !(status === 503 && headers['retry-after']))
    return `${status} is the server's own fault`;
  if (status < 400 || !body) return undefined;
  if (innards.test(body)) return 'the refusal shows the inside of the program';
  if (!headers['content-type']?.startsWith('application/json')) return `${status} without a reason as JSON`;
  const refusal = parsed(body);
  return refusal?.code && refusal.message ? undefined : `${status} without a code and a message`;
}

function parsed(body: string): { code?: unknown; message?: unknown } | undefined {
  try {
    return JSON.parse(body);
  } catch {
    // Not JSON: the caller says so.
    return undefined;
  }
}
