import type { ScaleLabels } from './wordings.js';

export const it: ScaleLabels = {
  amount: ['Basso', 'Alto'],
  agreement: ['Per niente d’accordo', 'Completamente d’accordo'],
  ease: ['Molto difficile', 'Molto facile'],
  effort: ['Pochissimo sforzo', 'Moltissimo sforzo'],
  difficulty: ['Difficile', 'Né facile né difficile', 'Facile'],
  satisfaction: ['Molto insoddisfatto/a', 'Molto soddisfatto/a'],
  recommendation: ['Per niente probabile', 'Estremamente probabile'],
  yesNo: ['No', 'Sì'],
  mood: ['Male', 'Bene'],
  strongMood: ['Molto male', 'Molto bene'],
  expectations: ['Non soddisfatte', 'Soddisfatte', 'Superate'],
  comparison: ['Meno del previsto', 'Come previsto', 'Più del previsto'],
  likelihood: ['Molto improbabile', 'Molto probabile'],
  rating: ['Pessimo', 'Eccellente'],
  qualityOf3: ['Scarso', 'Buono', 'Eccellente'],
  qualityOf5: ['Scarso', 'Sufficiente', 'Buono', 'Molto buono', 'Eccellente'],
};
