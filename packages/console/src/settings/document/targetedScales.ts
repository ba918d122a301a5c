import { type Scale, scaleNamed, scaleOf } from '@cairn/schema/wire';
import type { AuthoredDocument } from '../../api/types.js';

/** The scales that a target can be set for: those that a question has and that have a good end, and those that have one. */
export function targetedScales({ surveys = [], settings }: AuthoredDocument): Scale[] {
  const asked = surveys.flatMap(({ questions }) => questions.flatMap((question) => scaleOf(question) ?? []));
  const aimed = Object.keys(settings?.targets ?? {}).flatMap((name) => scaleNamed(name) ?? []);
  const byName = new Map([...asked, ...aimed].map((scale) => [scale.name, scale]));
  return [...byName.values()].filter(({ good }) => good !== null);
}
