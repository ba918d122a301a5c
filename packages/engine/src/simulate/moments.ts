import type { Value } from '@cairn/schema/wire';

/** One moment at one touchpoint: what a page would have reported. */
export interface SimulatedMoment {
  visitor: string;
  /** Milliseconds since 1970. Silence of more than 30 minutes between two moments starts a new visit. */
  at: number;
  touchpoint: string;
  /** Address of the page. Without it, address rules of triggers are taken to fit, and no page is quiet. */
  url?: string;
  /** `phone`, `tablet` or `desktop`. */
  device?: string;
  locale?: string;
  /** Set on the visitor from here on. */
  attributes?: Readonly<Record<string, Value>>;
  properties?: Readonly<Record<string, Value>>;
}

/** All moments of one visitor, the earliest first. */
export interface SimulatedVisitor {
  id: string;
  moments: readonly SimulatedMoment[];
}

/** Moments by visitor. The same moments in another order give the same result. */
export function visitorsOf(moments: readonly SimulatedMoment[]): SimulatedVisitor[] {
  const byVisitor = new Map<string, SimulatedMoment[]>();
  for (const moment of moments) {
    const sofar = byVisitor.get(moment.visitor);
    if (sofar) sofar.push(moment);
    else byVisitor.set(moment.visitor, [moment]);
  }
  return [...byVisitor]
    .map(([id, own]) => ({ id, moments: own.sort(byTime) }))
    .sort((a, b) => compare(a.id, b.id));
}

/** Moments of the same time are told apart by everything that they hold, so that no order is left to chance. */
function byTime(a: SimulatedMoment, b: SimulatedMoment): number {
  return a.at - b.at || compare(a.touchpoint, b.touchpoint) || compare(written(a), written(b));
}

function written({ url, device, locale, attributes = {}, properties = {} }: SimulatedMoment): string {
  const sorted = [attributes, properties].map((named) =>
    Object.entries(named).sort(([a], [b]) => compare(a, b)),
  );
  return JSON.stringify([url, device, locale, ...sorted]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
