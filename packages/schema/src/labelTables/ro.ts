import type { ScaleLabels } from './wordings.js';

export const ro: ScaleLabels = {
  amount: ['Scăzut', 'Ridicat'],
  agreement: ['Dezacord total', 'Acord total'],
  ease: ['Foarte dificil', 'Foarte ușor'],
  effort: ['Efort foarte mic', 'Efort foarte mare'],
  difficulty: ['Dificil', 'Nici dificil, nici ușor', 'Ușor'],
  satisfaction: ['Foarte nemulțumit(ă)', 'Foarte mulțumit(ă)'],
  recommendation: ['Deloc probabil', 'Extrem de probabil'],
  yesNo: ['Nu', 'Da'],
  mood: ['Rău', 'Bine'],
  strongMood: ['Foarte rău', 'Foarte bine'],
  expectations: ['Neîndeplinite', 'Îndeplinite', 'Depășite'],
  comparison: ['Mai puțin decât mă așteptam', 'Așa cum mă așteptam', 'Mai mult decât mă așteptam'],
  likelihood: ['Foarte improbabil', 'Foarte probabil'],
  rating: ['Foarte slab', 'Excelent'],
  qualityOf3: ['Slab', 'Bun', 'Excelent'],
  qualityOf5: ['Slab', 'Acceptabil', 'Bun', 'Foarte bun', 'Excelent'],
};
