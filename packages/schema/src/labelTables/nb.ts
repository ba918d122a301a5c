import type { ScaleLabels } from './wordings.js';

export const nb: ScaleLabels = {
  amount: ['Lavt', 'Høyt'],
  agreement: ['Helt uenig', 'Helt enig'],
  ease: ['Svært vanskelig', 'Svært enkelt'],
  effort: ['Svært liten innsats', 'Svært stor innsats'],
  difficulty: ['Vanskelig', 'Verken eller', 'Enkelt'],
  satisfaction: ['Svært misfornøyd', 'Svært fornøyd'],
  recommendation: ['Slett ikke sannsynlig', 'Ekstremt sannsynlig'],
  yesNo: ['Nei', 'Ja'],
  mood: ['Dårlig', 'Bra'],
  strongMood: ['Svært dårlig', 'Svært bra'],
  expectations: ['Ikke innfridd', 'Innfridd', 'Overgått'],
  comparison: ['Mindre enn forventet', 'Som forventet', 'Mer enn forventet'],
  likelihood: ['Svært usannsynlig', 'Svært sannsynlig'],
  rating: ['Svært dårlig', 'Utmerket'],
  qualityOf3: ['Dårlig', 'Bra', 'Utmerket'],
  qualityOf5: ['Dårlig', 'Middels', 'Bra', 'Svært bra', 'Utmerket'],
};
