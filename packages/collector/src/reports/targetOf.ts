import { defaultTarget } from '@cairn/metrics';
import type { Document, Scale } from '@cairn/schema';

/** What the project aims at on a scale, in the unit of its headline; null where no end is good. */
export function targetOf(scale: Scale, { targets }: Document['settings']): number | null {
  if (!scale.good) return null;
  return Object.hasOwn(targets, scale.name) ? (targets[scale.name] ?? null) : defaultTarget(scale);
}
