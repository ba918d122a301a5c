import { uuidV7 } from '../testkit/uuidV7.js';

/** One event, as far as this script looks at it. */
export interface SentEvent {
  id: string;
  type: string;
}

/** What so many visitors send after the other, each batch once the one before is acknowledged. */
export function visitBatches(version: number, visitors: number): SentEvent[][] {
  const visits = Array.from({ length: visitors }, () => visit(version));
  return [visits.flatMap(({ first }) => first), visits.map(({ last }) => last)];
}

/** The largest number of visitors whose first batch a request can carry. */
export const maxVisitors = 50;

/** One visitor is shown a question, answers it, and then says why. */
function visit(version: number): { first: SentEvent[]; last: SentEvent } {
  const now = new Date();
  const at = now.toISOString();
  const showing = {
    at,
    visitor: uuidV7(now.getTime()),
    prompt: uuidV7(now.getTime()),
    survey: 'checkout-ease',
    version,
    touchpoint: 'checkout.completed',
    locale: 'en',
  };
  const ease = { question: 'ease', value: 1 + Math.floor(Math.random() * 7) };
  const why = { question: 'why', value: 'The map was hard to read on my phone.' };
  const event = (type: string, rest: object) => ({ id: uuidV7(), type, ...showing, ...rest });
  return {
    first: [event('prompt.shown', {}), event('response', { seq: 1, complete: false, answers: [ease] })],
    last: event('response', { seq: 2, complete: true, answers: [ease, why] }),
  };
}
