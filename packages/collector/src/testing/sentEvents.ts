import { randomBytes } from 'node:crypto';

/** Events as a browser sends them, right in every field; a test changes the one it is about. */

/** An id made at this moment. */
export function uuidAt(time: number): string {
  const head = time.toString(16).padStart(12, '0');
  const tail = randomBytes(8).toString('hex');
  return `${head.slice(0, 8)}-${head.slice(8)}-7${tail.slice(0, 3)}-8${tail.slice(3, 6)}-${tail.slice(4, 16)}`;
}

export function sentResponse(change: object = {}) {
  return {
    ...promptFields('response'),
    seq: 1,
    complete: true,
    answers: [{ question: 'ease', value: 6 }] as object[],
    ...change,
  };
}

export function sentShown(change: object = {}) {
  return { ...promptFields('prompt.shown'), ...change };
}

export function sentDismissed(change: object = {}) {
  return { ...promptFields('prompt.dismissed'), how: 'later', ...change };
}

export function sentOutcome(change: object = {}) {
  return { ...base('outcome'), name: 'purchased', value: 84.5, currency: 'EUR', ...change };
}

export function sentReach(change: object = {}) {
  return { ...base('touchpoint'), counts: { 'checkout.completed': 3 }, rate: 0.1, ...change };
}

export function sentDelivery(change: object = {}) {
  return { ...base('delivery'), lost: { refused: 2, full: 5 }, ...change };
}

function promptFields(type: string) {
  return {
    ...base(type),
    prompt: uuidAt(Date.now()),
    survey: 'checkout-ease',
    version: 1,
    touchpoint: 'checkout.completed',
    locale: 'en',
  };
}

function base(type: string) {
  const now = Date.now();
  return { id: uuidAt(now), type, at: new Date(now).toISOString() };
}
