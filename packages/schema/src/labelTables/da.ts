import type { ScaleLabels } from './wordings.js';

export const da: ScaleLabels = {
  amount: ['Lavt', 'Højt'],
  agreement: ['Helt uenig', 'Helt enig'],
  ease: ['Meget svært', 'Meget let'],
  effort: ['Meget lille indsats', 'Meget stor indsats'],
  difficulty: ['Svært', 'Hverken eller', 'Let'],
  satisfaction: ['Meget utilfreds', 'Meget tilfreds'],
  recommendation: ['Slet ikke sandsynligt', 'Yderst sandsynligt'],
  yesNo: ['Nej', 'Ja'],
  mood: ['Dårligt', 'Godt'],
  strongMood: ['Meget dårligt', 'Meget godt'],
  expectations: ['Ikke indfriet', 'Indfriet', 'Overgået'],
  comparison: ['Mindre end forventet', 'Som forventet', 'Mere end forventet'],
  likelihood: ['Meget usandsynligt', 'Meget sandsynligt'],
  rating: ['Meget dårligt', 'Fremragende'],
  qualityOf3: ['Dårligt', 'Godt', 'Fremragende'],
  qualityOf5: ['Dårligt', 'Rimeligt', 'Godt', 'Meget godt', 'Fremragende'],
};
