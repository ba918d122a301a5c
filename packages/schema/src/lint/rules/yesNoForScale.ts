import { askedText } from '../asked.js';
import type { Rule } from '../rule.js';

export const yesNoForScale: Rule = {
  id: 'scale/yes-no',
  severity: 'warning',
  about: 'question',
  reason: '"How …" cannot be answered with yes or no, and yes or no throws away how much.',
  advice: 'Ask it on a scale, such as rating or mood, or begin with a verb: "Was it …?".',
  check: (asked) => {
    const pattern = degree[asked.language];
    if (asked.question.type !== 'yesno' || !pattern) return [];
    return askedText(asked)
      .filter(({ text }) => pattern.test(text))
      .map(({ path }) => ({
        path,
        message: {
          en: 'asks how much, but offers yes and no; use a scale',
          de: 'fragt, wie sehr, bietet aber nur Ja und Nein; eine Skala nehmen',
        },
      }));
  },
};

const degree: Record<string, RegExp> = {
  en: /(?:^|: |^\w+, )(?:how|to what extent|to what degree|what|which|why)\b/i,
  de: /(?:^|: |^\p{L}+, )(?:wie|inwieweit|inwiefern|in welchem maße|was|welche[rsmn]?|warum)(?!\p{L})/iu,
};
