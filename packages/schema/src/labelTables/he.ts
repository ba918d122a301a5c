import type { ScaleLabels } from './wordings.js';

export const he: ScaleLabels = {
  amount: ['נמוך', 'גבוה'],
  agreement: ['בכלל לא מסכים/ה', 'מסכים/ה מאוד'],
  ease: ['קשה מאוד', 'קל מאוד'],
  effort: ['מעט מאוד מאמץ', 'הרבה מאוד מאמץ'],
  difficulty: ['קשה', 'לא קשה ולא קל', 'קל'],
  satisfaction: ['מאוד לא מרוצה', 'מרוצה מאוד'],
  recommendation: ['כלל לא סביר', 'סביר ביותר'],
  yesNo: ['לא', 'כן'],
  mood: ['רע', 'טוב'],
  strongMood: ['רע מאוד', 'טוב מאוד'],
  expectations: ['לא עמד בציפיות', 'עמד בציפיות', 'עלה על הציפיות'],
  comparison: ['פחות מהצפוי', 'כצפוי', 'יותר מהצפוי'],
  likelihood: ['מאוד לא סביר', 'סביר מאוד'],
  rating: ['חלש מאוד', 'מצוין'],
  qualityOf3: ['חלש', 'טוב', 'מצוין'],
  qualityOf5: ['חלש', 'בינוני', 'טוב', 'טוב מאוד', 'מצוין'],
};
