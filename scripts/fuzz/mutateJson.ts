import { hostileTexts, hostileValues, RawJson } from './hostileValues.js';
import type { Random } from './random.js';

/** Changes a copy of a JSON value somewhere, at any level: the shape around the change stays right. */
export function mutateJson(value: unknown, random: Random): unknown {
  const isLeaf = typeof value !== 'object' || value === null || value instanceof RawJson;
  if (isLeaf || random.chance(0.15)) return replaced(value, random);
  return Array.isArray(value) ? mutateArray(value, random) : mutateObject({ ...value }, random);
}

function replaced(value: unknown, random: Random): unknown {
  if (typeof value === 'number' && random.chance(0.5)) return nearby(value, random);
  if (typeof value === 'string' && random.chance(0.5)) return spliced(value, random);
  if (random.chance(0.2))
    return random.pick([[value], { value }, `${JSON.stringify(value)}`, [value, value]]);
  return random.pick(hostileValues);
}

function nearby(value: number, random: Random): number {
  return random.pick([value + 1, value - 1, -value, value * 1000, value + 0.5, value / 3]);
}

/** A hostile text in the middle of what was there. */
function spliced(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const hostile = random.pick(hostileTexts);
  return text.slice(0, at) + hostile + text.slice(random.chance(0.5) ? at : at + 1);
}

function mutateArray(array: readonly unknown[], random: Random): unknown[] {
  const at = random.below(array.length || 1);
  const one = array[at];
  const around = (...inner: unknown[]) => [...array.slice(0, at), ...inner, ...array.slice(at + 1)];
  if (!array.length) return [random.pick(hostileValues)];
  if (random.chance(0.7)) return around(mutateJson(one, random));
  return random.pick([
    () => around(),
    () => around(one, one),
    () => around(random.pick(hostileValues), one),
    () => [...array].reverse(),
    () => Array.from({ length: 150 }, () => one),
  ])();
}

function mutateObject(object: Record<string, unknown>, random: Random): Record<string, unknown> {
  const keys = Object.keys(object);
  const key = keys.length ? random.pick(keys) : 'key';
  const { [key]: one, ...rest } = object;
  if (keys.length && random.chance(0.7)) return { ...object, [key]: mutateJson(one, random) };
  const added = random.pick([
    random.pick(hostileTexts),
    `${key}s`,
    key.toUpperCase(),
    random.pick(keys.length ? keys : ['a']),
  ]);
  return random.pick([
    () => rest,
    () => Object.fromEntries([...Object.entries(rest), [added, one]]),
    () => Object.fromEntries([...Object.entries(object), [added, random.pick(hostileValues)]]),
  ])();
}
