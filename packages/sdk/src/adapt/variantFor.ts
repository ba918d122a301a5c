import { stickyShare } from '@cairn/engine';
import type { ManifestSurvey, ManifestVariant } from '@cairn/schema/wire';
import type { Kernel } from '../kernel.js';

/** The variant that this visitor always gets of a survey; undefined is the survey as it was written, of weight 1. */
export function variantFor(
  { state }: Pick<Kernel, 'state'>,
  { id, variants = [] }: ManifestSurvey,
): ManifestVariant | undefined {
  let total = 1;
  for (const { weight } of variants) total += weight;
  let at = stickyShare(`${state().visitor}:${id}:variant`) * total - 1;
  if (at < 0) return undefined;
  return variants.find(({ weight }) => {
    at -= weight;
    return at < 0;
  });
}
