import type { Answers } from '@cairn/engine';
import type { ManifestQuestion, ManifestSurvey } from '@cairn/schema/wire';
import type { Kernel, PromptRequest } from '../kernel.js';
import type { FieldWords, Words } from '../languages/Words.js';
import { localeOf } from '../page.js';
import { english } from './words.js';

/** A survey as this visitor is asked it: in their language and variant. */
export interface Adapted {
  survey: ManifestSurvey;
  words: Words;
  /** Words of the rarer questions; loaded where they are needed. */
  fieldWords(): Promise<FieldWords>;
  /** The language that it is really in. */
  locale: string;
  /** `rtl`, `ltr`, or empty where it is the page's. */
  dir: string;
  variant: string | undefined;
  /** Puts values where placeholders stand, in a question or a line. */
  inWords<T extends ManifestQuestion | string>(said: T, answers: Answers): T;
}

/** Loads what adapts a survey only where there is something to adapt. */
export async function adapted(kernel: Kernel, request: PromptRequest): Promise<Adapted> {
  const { survey } = request;
  const { locale } = kernel.manifest();
  const language = localeOf(window).slice(0, 2).toLowerCase();
  const isForeign = Object.keys(survey.locales ?? {}).some(
    (tag) => tag.slice(0, 2).toLowerCase() === language,
  );
  // In JSON an opening brace that no quote follows stands in somebody's words.
  const isPlain =
    /^en/.test(locale) &&
    !isForeign &&
    !survey.variants &&
    !/\{[^"}]/.test(kernel.platform.stringify(survey));
  if (!isPlain) return (await import('../adapt/index.js')).adapt(kernel, request);
  return {
    ...{ survey, words: english, locale, dir: '', variant: undefined },
    fieldWords: async () => (await import('../languages/en.js')).en.fieldWords,
    inWords: (said) => said,
  };
}
