import { under } from '../asked.js';
import type { Rule } from '../rule.js';

export const wrongMetric: Rule = {
  id: 'metric/wrong-purpose',
  severity: 'warning',
  about: 'question',
  reason:
    'Recommendation is about the whole relationship and effort about one interaction; mixed, neither says anything.',
  advice: 'Ask nps in a relationship survey, and ces right after an interaction; csat suits both.',
  check: ({ question, path, purpose, only }) => {
    if (only) return [];
    if (question.type === 'nps' && purpose === 'interaction') {
      const message = {
        en: 'nps is about the whole relationship; after an interaction ask csat or ces',
        de: 'NPS gilt der ganzen Beziehung; nach einem Moment nach CSAT oder CES fragen',
      };
      return [{ path: under(path, 'type'), message }];
    }
    if (question.type === 'ces' && purpose === 'relationship') {
      const message = {
        en: 'ces is about one interaction; in a relationship survey ask csat or nps',
        de: 'CES gilt einem Moment; in einer Umfrage zur Beziehung nach CSAT oder NPS fragen',
      };
      return [{ path: under(path, 'type'), message }];
    }
    return [];
  },
};
