import type {
  ManifestQuestion,
  ManifestSurvey,
  ManifestTranslation,
  ManifestVariant,
} from '@cairn/schema/wire';
import type { Kernel, PromptRequest } from '../kernel.js';
import { languageFor } from '../languages/languageOf.js';
import { localeOf } from '../page.js';
import type { Adapted } from '../surface/adapted.js';
import { bare } from './bare.js';
import { bestLocale, directionOf } from './bestLocale.js';
import { fillPlaceholders } from './fillPlaceholders.js';
import { loadLanguage } from './loadLanguage.js';
import { variantFor } from './variantFor.js';

/** A survey in the visitor's language and variant, with values where placeholders stand. */
export async function adapt(kernel: Kernel, { survey, properties }: PromptRequest): Promise<Adapted> {
  const written = kernel.manifest().locale;
  const wanted = localeOf(window);
  const locale = bestLocale(wanted, [written, ...Object.keys(survey.locales ?? {})]);
  const variant = variantFor(kernel, survey);
  const { words, fieldWords } = await loadLanguage(languageFor(locale));
  const asked = changed(survey, {
    variant,
    texts: [survey.locales?.[locale], variant, variant?.locales?.[locale]],
  });
  return {
    survey: asked,
    words,
    fieldWords: async () => fieldWords,
    locale,
    dir: directionOf(locale),
    variant: variant?.id,
    inWords: (said, answers) =>
      fillPlaceholders(said, {
        named: { ...kernel.state().attributes, ...properties },
        answers,
        asked,
      }),
  };
}

type Texts = Pick<ManifestTranslation, 'questions' | 'thanks'> | ManifestVariant | undefined;

/** Puts the changes over what was written: first the language, then the variant, then the variant's own language. */
function changed(
  survey: ManifestSurvey,
  { variant, texts }: { variant: ManifestVariant | undefined; texts: Texts[] },
): ManifestSurvey {
  const questions = survey.questions.map((question) => {
    const changes = texts.map((one) => one?.questions[question.id]);
    // Null takes a key away: the steps' words of a scale that the variant does not have, say.
    const kept = Object.entries(Object.assign({}, question, ...changes)).filter(
      ([, value]) => value !== null,
    );
    return bare(Object.fromEntries(kept)) as ManifestQuestion; // the compiler checked what comes out
  });
  const thanks = texts
    .map((one) => (one && 'thanks' in one ? one.thanks : undefined))
    .filter(Boolean)
    .pop();
  return {
    ...survey,
    questions,
    ...(thanks !== undefined && { thanks }),
    ...(variant?.placement && { placement: variant.placement }),
  };
}
