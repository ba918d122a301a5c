import type { ScaleLabels } from './wordings.js';

export const pt: ScaleLabels = {
  amount: ['Baixo', 'Alto'],
  agreement: ['Discordo totalmente', 'Concordo totalmente'],
  ease: ['Muito difícil', 'Muito fácil'],
  effort: ['Esforço muito reduzido', 'Esforço muito elevado'],
  difficulty: ['Difícil', 'Nem fácil nem difícil', 'Fácil'],
  satisfaction: ['Muito insatisfeito/a', 'Muito satisfeito/a'],
  recommendation: ['Nada provável', 'Extremamente provável'],
  yesNo: ['Não', 'Sim'],
  mood: ['Mau', 'Bom'],
  strongMood: ['Muito mau', 'Muito bom'],
  expectations: ['Não correspondeu', 'Correspondeu', 'Superou'],
  comparison: ['Menos do que o esperado', 'Como esperado', 'Mais do que o esperado'],
  likelihood: ['Muito improvável', 'Muito provável'],
  rating: ['Muito fraco', 'Excelente'],
  qualityOf3: ['Fraco', 'Bom', 'Excelente'],
  qualityOf5: ['Fraco', 'Razoável', 'Bom', 'Muito bom', 'Excelente'],
};
