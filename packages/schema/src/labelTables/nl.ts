import type { ScaleLabels } from './wordings.js';

export const nl: ScaleLabels = {
  amount: ['Laag', 'Hoog'],
  agreement: ['Helemaal mee oneens', 'Helemaal mee eens'],
  ease: ['Heel moeilijk', 'Heel makkelijk'],
  effort: ['Heel weinig moeite', 'Heel veel moeite'],
  difficulty: ['Moeilijk', 'Geen van beide', 'Makkelijk'],
  satisfaction: ['Zeer ontevreden', 'Zeer tevreden'],
  recommendation: ['Helemaal niet waarschijnlijk', 'Uiterst waarschijnlijk'],
  yesNo: ['Nee', 'Ja'],
  mood: ['Slecht', 'Goed'],
  strongMood: ['Heel slecht', 'Heel goed'],
  expectations: ['Niet waargemaakt', 'Waargemaakt', 'Overtroffen'],
  comparison: ['Minder dan verwacht', 'Zoals verwacht', 'Meer dan verwacht'],
  likelihood: ['Zeer onwaarschijnlijk', 'Zeer waarschijnlijk'],
  rating: ['Zeer slecht', 'Uitstekend'],
  qualityOf3: ['Slecht', 'Goed', 'Uitstekend'],
  qualityOf5: ['Slecht', 'Matig', 'Goed', 'Zeer goed', 'Uitstekend'],
};
