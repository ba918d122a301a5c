import type { ManifestSurvey } from '@cairn/schema/wire';

const known =
  /^(once|untilAnswered|every) (corner|bar|modal|inline|tab)( scale| text| matrix| choice| contact| statement)+$/;

/** A survey that this version of the SDK can decide and draw; one of a later version is passed over. */
export function isLegible({ frequency, placement, questions }: ManifestSurvey): boolean {
  return known.test([frequency.repeat, placement, ...questions.map(({ kind }) => kind)].join(' '));
}
