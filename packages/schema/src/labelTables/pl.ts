import type { ScaleLabels } from './wordings.js';

export const pl: ScaleLabels = {
  amount: ['Nisko', 'Wysoko'],
  agreement: ['Zdecydowanie się nie zgadzam', 'Zdecydowanie się zgadzam'],
  ease: ['Bardzo trudno', 'Bardzo łatwo'],
  effort: ['Bardzo mały wysiłek', 'Bardzo duży wysiłek'],
  difficulty: ['Trudno', 'Ani trudno, ani łatwo', 'Łatwo'],
  satisfaction: ['Bardzo niezadowolony/a', 'Bardzo zadowolony/a'],
  recommendation: ['Zupełnie nieprawdopodobne', 'Niezwykle prawdopodobne'],
  yesNo: ['Nie', 'Tak'],
  mood: ['Źle', 'Dobrze'],
  strongMood: ['Bardzo źle', 'Bardzo dobrze'],
  expectations: ['Niespełnione', 'Spełnione', 'Przekroczone'],
  comparison: ['Mniej niż oczekiwano', 'Zgodnie z oczekiwaniami', 'Więcej niż oczekiwano'],
  likelihood: ['Bardzo mało prawdopodobne', 'Bardzo prawdopodobne'],
  rating: ['Bardzo słabo', 'Doskonale'],
  qualityOf3: ['Słabo', 'Dobrze', 'Doskonale'],
  qualityOf5: ['Słabo', 'Przeciętnie', 'Dobrze', 'Bardzo dobrze', 'Doskonale'],
};
