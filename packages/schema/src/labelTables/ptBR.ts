import type { ScaleLabels } from './wordings.js';

export const ptBR: ScaleLabels = {
  amount: ['Baixo', 'Alto'],
  agreement: ['Discordo totalmente', 'Concordo totalmente'],
  ease: ['Muito difícil', 'Muito fácil'],
  effort: ['Pouquíssimo esforço', 'Muitíssimo esforço'],
  difficulty: ['Difícil', 'Nem fácil nem difícil', 'Fácil'],
  satisfaction: ['Muito insatisfeito(a)', 'Muito satisfeito(a)'],
  recommendation: ['Nada provável', 'Extremamente provável'],
  yesNo: ['Não', 'Sim'],
  mood: ['Ruim', 'Bom'],
  strongMood: ['Muito ruim', 'Muito bom'],
  expectations: ['Não atendeu', 'Atendeu', 'Superou'],
  comparison: ['Menos que o esperado', 'Como esperado', 'Mais que o esperado'],
  likelihood: ['Muito improvável', 'Muito provável'],
  rating: ['Péssimo', 'Excelente'],
  qualityOf3: ['Ruim', 'Bom', 'Excelente'],
  qualityOf5: ['Ruim', 'Regular', 'Bom', 'Muito bom', 'Excelente'],
};
