import type { ScaleLabels } from './wordings.js';

export const cs: ScaleLabels = {
  amount: ['Nízko', 'Vysoko'],
  agreement: ['Rozhodně nesouhlasím', 'Rozhodně souhlasím'],
  ease: ['Velmi obtížné', 'Velmi snadné'],
  effort: ['Velmi malé úsilí', 'Velmi velké úsilí'],
  difficulty: ['Obtížné', 'Ani jedno', 'Snadné'],
  satisfaction: ['Velmi nespokojen/a', 'Velmi spokojen/a'],
  recommendation: ['Vůbec není pravděpodobné', 'Mimořádně pravděpodobné'],
  yesNo: ['Ne', 'Ano'],
  mood: ['Špatné', 'Dobré'],
  strongMood: ['Velmi špatné', 'Velmi dobré'],
  expectations: ['Nesplnilo', 'Splnilo', 'Překonalo'],
  comparison: ['Méně, než se čekalo', 'Podle očekávání', 'Více, než se čekalo'],
  likelihood: ['Velmi nepravděpodobné', 'Velmi pravděpodobné'],
  rating: ['Velmi slabé', 'Vynikající'],
  qualityOf3: ['Slabé', 'Dobré', 'Vynikající'],
  qualityOf5: ['Slabé', 'Průměrné', 'Dobré', 'Velmi dobré', 'Vynikající'],
};
