import { askedText } from '../asked.js';
import type { Rule } from '../rule.js';
import { plain, sentencesOf } from '../words.js';

export const severalQuestions: Rule = {
  id: 'wording/several-questions',
  severity: 'warning',
  about: 'question',
  reason: 'Of two questions on one screen, only one gets an answer, and nobody knows which.',
  advice: 'Ask one; make the other a question of its own that follows.',
  check: (asked) =>
    askedText(asked).flatMap(({ path, text }) =>
      isSeveral(text, asked.language)
        ? [
            {
              path,
              message: {
                en: 'asks more than one question; give each a screen of its own',
                de: 'stellt mehr als eine Frage; jeder einen eigenen Schritt geben',
              },
            },
          ]
        : [],
    ),
};

function isSeveral(text: string, language: string): boolean {
  const asking = asks[language];
  const sentences = sentencesOf(text).filter((one) => one.endsWith('?') || asking?.test(one));
  return sentences.length > 1 || !!second[language]?.test(plain(text));
}

/** Sentences that ask without a question mark. */
const asks: Record<string, RegExp> = {
  en: /^(?:please )?(?:tell|rate|describe|explain|share|let us know|write|name|list|choose|select|why|what|how)\b/i,
  de: /^(?:bitte )?(?:sagen|bewerten|beschreiben|erklären|erläutern|begründen|nennen|schreiben|wählen|teilen|warum|was|wie) /i,
};

/** A second question that hangs on the first. */
const second: Record<string, RegExp> = {
  en: /[\p{L}],? (?:and|or) (?:why\b|how (?:\w+ ){0,2}(?:was|were|is|are|did|do|would|easy|fast|satisfied)\b|what (?:can|could|should|was|is|did|do|would|else)\b|(?:did|do|does|would|was|were|will|have) (?:you|we|it|your|our|the)\b)/iu,
  de: /[\p{L}],? (?:und|oder) (?:warum|wieso|weshalb|wie (?:\p{L}+ )?(?:war|waren|ist|sind|fanden|zufrieden|einfach|schnell)|was (?:können|könnten|war|ist|fehlt|haben)|(?:haben|hat|war|würden|werden) (?:sie|wir|ihnen|es|unser\p{L}*))(?!\p{L})/iu,
};
