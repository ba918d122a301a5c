import type { ScaleLabels } from './wordings.js';

export const sv: ScaleLabels = {
  amount: ['Lågt', 'Högt'],
  agreement: ['Instämmer inte alls', 'Instämmer helt'],
  ease: ['Mycket svårt', 'Mycket lätt'],
  effort: ['Mycket liten ansträngning', 'Mycket stor ansträngning'],
  difficulty: ['Svårt', 'Varken eller', 'Lätt'],
  satisfaction: ['Mycket missnöjd', 'Mycket nöjd'],
  recommendation: ['Inte alls troligt', 'Extremt troligt'],
  yesNo: ['Nej', 'Ja'],
  mood: ['Dåligt', 'Bra'],
  strongMood: ['Mycket dåligt', 'Mycket bra'],
  expectations: ['Uppfylldes inte', 'Uppfylldes', 'Överträffades'],
  comparison: ['Mindre än väntat', 'Som väntat', 'Mer än väntat'],
  likelihood: ['Mycket osannolikt', 'Mycket sannolikt'],
  rating: ['Mycket dåligt', 'Utmärkt'],
  qualityOf3: ['Dåligt', 'Bra', 'Utmärkt'],
  qualityOf5: ['Dåligt', 'Godtagbart', 'Bra', 'Mycket bra', 'Utmärkt'],
};
