import type { IncomingHttpHeaders } from 'node:http';
import { isbot } from 'isbot';
import { isLoopback } from './originRule.js';

/** Different user agents whose answer is remembered: the list is long, and a flood may invent any number. */
const maxRemembered = 1000;
const known = new Map<string, boolean>();

/**
 * True when a page was opened by a crawler or another program that says so in its user agent. Without an `Origin`
 * the sender is no page but a program of the project's own, and on loopback it is its developer's tests.
 */
export function isBotRequest({ origin, 'user-agent': userAgent }: IncomingHttpHeaders): boolean {
  if (origin === undefined || userAgent === undefined || isLoopback(origin)) return false;
  let answer = known.get(userAgent);
  if (answer === undefined) {
    if (known.size >= maxRemembered) known.clear();
    answer = isbot(userAgent);
    known.set(userAgent, answer);
  }
  return answer;
}
