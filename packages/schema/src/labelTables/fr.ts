import type { ScaleLabels } from './wordings.js';

export const fr: ScaleLabels = {
  amount: ['Faible', 'Élevé'],
  agreement: ['Pas du tout d’accord', 'Tout à fait d’accord'],
  ease: ['Très difficile', 'Très facile'],
  effort: ['Effort très faible', 'Effort très élevé'],
  difficulty: ['Difficile', 'Ni l’un ni l’autre', 'Facile'],
  satisfaction: ['Très insatisfait(e)', 'Très satisfait(e)'],
  recommendation: ['Pas du tout probable', 'Extrêmement probable'],
  yesNo: ['Non', 'Oui'],
  mood: ['Mauvais', 'Bon'],
  strongMood: ['Très mauvais', 'Très bon'],
  expectations: ['Non satisfaites', 'Satisfaites', 'Dépassées'],
  comparison: ['Moins que prévu', 'Comme prévu', 'Plus que prévu'],
  likelihood: ['Très improbable', 'Très probable'],
  rating: ['Très mauvais', 'Excellent'],
  qualityOf3: ['Mauvais', 'Bon', 'Excellent'],
  qualityOf5: ['Mauvais', 'Passable', 'Bon', 'Très bon', 'Excellent'],
};
