import { z } from 'zod';
import { urlPattern } from './primitives.js';

const seconds = z.number().min(0).max(3600);
const selector = z.string().trim().min(1).max(200);

/** Where it is looked for, and how long after it the decision is taken. */
const onPages = {
  /** Only on pages whose address matches. */
  url: urlPattern.optional(),
  /** The delay survives navigation; the whole decision is taken again when it has passed. */
  delaySeconds: seconds.default(0),
};

/** What has to happen for a survey to be considered. */
export const trigger = z.discriminatedUnion(
  'on',
  [
    /** The host page reports one of the survey's touchpoints. */
    z.strictObject({ on: z.literal('touchpoint'), delaySeconds: seconds.default(0) }),
    /** The visitor comes to a page whose address matches. */
    z.strictObject({ on: z.literal('url'), url: urlPattern, delaySeconds: seconds.default(0) }),
    /** The visitor clicks something that matches the CSS selector. */
    z.strictObject({ on: z.literal('click'), selector, ...onPages }),
    /** Something that matches has been at least half on the screen for a second. */
    z.strictObject({ on: z.literal('visible'), selector, ...onPages }),
    /** The last thing that matched has left the page. */
    z.strictObject({ on: z.literal('removed'), selector, ...onPages }),
    /** The visitor has scrolled so far down, in % of the page. */
    z.strictObject({ on: z.literal('scroll'), percent: z.number().min(1).max(100), ...onPages }),
    /** The visitor has stayed on one page for so long. */
    z.strictObject({ on: z.literal('time'), seconds: seconds.min(1), url: urlPattern.optional() }),
    /** Nobody has touched the page for so long. */
    z.strictObject({ on: z.literal('idle'), seconds: seconds.min(5), url: urlPattern.optional() }),
    /** The pointer leaves through the top of the window, or a finger scrolls up fast. */
    z.strictObject({ on: z.literal('exit'), ...onPages }),
    /** The page dispatches a DOM event of this name on `document` or `window`. */
    z.strictObject({ on: z.literal('event'), name: z.string().min(1).max(100), ...onPages }),
    /** The tab at the edge of the page is there, and opens the survey. */
    z.strictObject({ on: z.literal('tab'), url: urlPattern.optional() }),
    /** Only `cairn('ask', id)`, or the place that an inline survey is given in the page. */
    z.strictObject({ on: z.literal('api') }),
  ],
  {
    error:
      'choose one of touchpoint, url, click, visible, removed, scroll, time, idle, exit, event, tab, api',
  },
);
export type Trigger = z.infer<typeof trigger>;
