import type { ManifestQuestion, ManifestSurvey } from '@cairn/schema/wire';
import type { Look } from './look.js';

/** What a question says in the language and variant that are looked at. */
export function shownWords(
  survey: ManifestSurvey,
  question: ManifestQuestion,
  { locale = '', variant }: Pick<Look, 'locale' | 'variant'>,
): string {
  const own = survey.variants?.find(({ id }) => id === variant);
  const changes = [survey.locales?.[locale], own, own?.locales?.[locale]];
  const said = changes.map((change) => change?.questions[question.id]?.text);
  return said.findLast((text) => typeof text === 'string') ?? question.text;
}
