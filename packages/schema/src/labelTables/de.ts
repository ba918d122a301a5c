import type { ScaleLabels } from './wordings.js';

export const de: ScaleLabels = {
  amount: ['Niedrig', 'Hoch'],
  agreement: ['Stimme überhaupt nicht zu', 'Stimme voll und ganz zu'],
  ease: ['Sehr schwierig', 'Sehr einfach'],
  effort: ['Sehr geringer Aufwand', 'Sehr hoher Aufwand'],
  difficulty: ['Schwierig', 'Weder noch', 'Einfach'],
  satisfaction: ['Sehr unzufrieden', 'Sehr zufrieden'],
  recommendation: ['Überhaupt nicht wahrscheinlich', 'Äußerst wahrscheinlich'],
  yesNo: ['Nein', 'Ja'],
  mood: ['Schlecht', 'Gut'],
  strongMood: ['Sehr schlecht', 'Sehr gut'],
  expectations: ['Nicht erfüllt', 'Erfüllt', 'Übertroffen'],
  comparison: ['Weniger als erwartet', 'Wie erwartet', 'Mehr als erwartet'],
  likelihood: ['Sehr unwahrscheinlich', 'Sehr wahrscheinlich'],
  rating: ['Sehr schlecht', 'Ausgezeichnet'],
  qualityOf3: ['Schlecht', 'Gut', 'Ausgezeichnet'],
  qualityOf5: ['Schlecht', 'Mittelmäßig', 'Gut', 'Sehr gut', 'Ausgezeichnet'],
};
