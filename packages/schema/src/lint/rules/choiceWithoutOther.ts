import { under } from '../asked.js';
import type { Rule } from '../rule.js';

export const choiceWithoutOther: Rule = {
  id: 'choice/no-way-out',
  severity: 'info',
  about: 'question',
  reason: 'Whoever has to choose and fits nowhere chooses at random, or leaves.',
  advice: 'Offer "other" or an option such as "None of these", or let the question be passed over.',
  check: ({ question, path, only }) => {
    if (only || (question.type !== 'choice' && question.type !== 'choices')) return [];
    if (!question.required || question.other || question.options.some(({ text }) => wayOut.test(text)))
      return [];
    const edits = [{ path: under(path, 'other'), value: true }];
    const fix = { description: { en: 'Offer "other"', de: '„Anderes“ anbieten' }, edits };
    return [
      {
        path: under(path, 'options'),
        message: {
          en: 'has to be answered, but offers no way out; add "other"',
          de: 'muss beantwortet werden, bietet aber keinen Ausweg; „Anderes“ hinzufügen',
        },
        fix,
      },
    ];
  },
};

const wayOut =
  /(?<!\p{L})(?:none|nothing|neither|other|others|another|something else|somewhere else|someone else|not applicable|n\/a|don['’]t know|not sure|prefer not|keine?[rsn]?|nichts|andere[rsn]?|anderes|sonstige[rsn]?|weiß nicht|trifft nicht zu|keine angabe)(?!\p{L})/iu;
