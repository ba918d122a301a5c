import type { Value } from '@cairn/schema/wire';
import { type Device, devices } from './look.js';

export type Attributes = Readonly<Record<string, Value>>;

/** Somebody whom nobody has met: what a page and a browser would know of them. Days count back from today. */
export interface MadeUpVisitor {
  /** Where they are; empty: at the survey's first touchpoint. */
  touchpoint: string;
  url: string;
  device: Device;
  locale: string;
  attributes: string;
  /** What the moment comes with. */
  properties: string;
  visits: number;
  /** The furthest stage they came to, by its id. */
  stage: string;
  /** Prompts of any survey in this visit, and in 30 days. */
  sessionPrompts: number;
  monthPrompts: number;
  /** Since the last prompt of any survey; undefined: never. */
  promptedDays: number | undefined;
  /** How often, and how long ago, this survey was shown to them. */
  showings: number;
  shownDays: number | undefined;
  answeredDays: number | undefined;
  /** Since they said “not now” to this survey. */
  laterDays: number | undefined;
  never: boolean;
  /** They have not agreed to be asked. */
  withheld: boolean;
  /** Another prompt is on the screen. */
  busy: boolean;
  /** The lot does not fall on them. */
  undrawn: boolean;
}

/** Somebody who comes for the first time, and stands in the way of nothing. */
export const stranger: MadeUpVisitor = {
  ...{ touchpoint: '', url: '', device: 'desktop', locale: '', attributes: '', properties: '', stage: '' },
  ...{ visits: 1, sessionPrompts: 0, monthPrompts: 0, showings: 0 },
  ...{ promptedDays: undefined, shownDays: undefined, answeredDays: undefined, laterDays: undefined },
  ...{ never: false, withheld: false, busy: false, undrawn: false },
};

export const texts = ['touchpoint', 'url', 'locale', 'attributes', 'properties', 'stage'] as const;
export const counts = ['visits', 'sessionPrompts', 'monthPrompts', 'showings'] as const;
export const days = ['promptedDays', 'shownDays', 'answeredDays', 'laterDays'] as const;
export const facts = ['never', 'withheld', 'busy', 'undrawn'] as const;

/** Reads a visitor out of an address; whatever is not said is as with a stranger. */
export function visitorIn(query: URLSearchParams): MadeUpVisitor {
  const said = (name: string) => query.get(`v.${name}`);
  const each = <Name extends string, T>(names: readonly Name[], read: (name: Name) => T) =>
    Object.fromEntries(names.map((name) => [name, read(name)])) as Record<Name, T>; // the names that were given
  return {
    ...each(texts, (name) => said(name) ?? ''),
    ...each(counts, (name) => wholeNumber(said(name)) ?? stranger[name]),
    ...each(days, (name) => wholeNumber(said(name))),
    ...each(facts, (name) => said(name) === 'yes'),
    device: devices.find((one) => one === said('device')) ?? stranger.device,
  };
}

/** What of a visitor an address has to say. */
export function visitorQuery(visitor: MadeUpVisitor): Record<string, string | undefined> {
  const keys = [...texts, ...counts, ...days, ...facts, 'device'] as const;
  return Object.fromEntries(
    keys.map((name) => {
      const value = visitor[name];
      const text = value === true ? 'yes' : String(value ?? '');
      return [`v.${name}`, value === stranger[name] ? undefined : text];
    }),
  );
}

/** `plan = pro`, one a line, as values: numbers and yes/no are what they look like. */
export function valuesIn(lines: string): Attributes {
  const pairs = lines.split('\n').flatMap((line) => {
    const [, name, value] = /^\s*([^=:]+?)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
    return name && value !== undefined ? [[name, typed(value)] as const] : [];
  });
  return Object.fromEntries(pairs);
}

function typed(written: string): Value {
  if (written === 'true' || written === 'false') return written === 'true';
  return written !== '' && Number.isFinite(Number(written)) ? Number(written) : written;
}

/** Beyond a hundred thousand nothing is decided otherwise. */
function wholeNumber(said: string | null): number | undefined {
  return said !== null && /^\d{1,5}$/.test(said) ? Number(said) : undefined;
}
