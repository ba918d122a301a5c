import type { ScaleLabels } from './wordings.js';

export const en: ScaleLabels = {
  amount: ['Low', 'High'],
  agreement: ['Strongly disagree', 'Strongly agree'],
  ease: ['Very difficult', 'Very easy'],
  effort: ['Very little effort', 'Very high effort'],
  difficulty: ['Difficult', 'Neither', 'Easy'],
  satisfaction: ['Very dissatisfied', 'Very satisfied'],
  recommendation: ['Not at all likely', 'Extremely likely'],
  yesNo: ['No', 'Yes'],
  mood: ['Bad', 'Good'],
  strongMood: ['Very bad', 'Very good'],
  expectations: ['Did not meet', 'Met', 'Exceeded'],
  comparison: ['Less than expected', 'As expected', 'More than expected'],
  likelihood: ['Very unlikely', 'Very likely'],
  rating: ['Very poor', 'Excellent'],
  qualityOf3: ['Poor', 'Good', 'Excellent'],
  qualityOf5: ['Poor', 'Fair', 'Good', 'Very good', 'Excellent'],
};
