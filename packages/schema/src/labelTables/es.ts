import type { ScaleLabels } from './wordings.js';

export const es: ScaleLabels = {
  amount: ['Bajo', 'Alto'],
  agreement: ['Muy en desacuerdo', 'Muy de acuerdo'],
  ease: ['Muy difícil', 'Muy fácil'],
  effort: ['Muy poco esfuerzo', 'Muchísimo esfuerzo'],
  difficulty: ['Difícil', 'Ni fácil ni difícil', 'Fácil'],
  satisfaction: ['Muy insatisfecho/a', 'Muy satisfecho/a'],
  recommendation: ['Nada probable', 'Extremadamente probable'],
  yesNo: ['No', 'Sí'],
  mood: ['Mal', 'Bien'],
  strongMood: ['Muy mal', 'Muy bien'],
  expectations: ['No cumplidas', 'Cumplidas', 'Superadas'],
  comparison: ['Menos de lo esperado', 'Lo esperado', 'Más de lo esperado'],
  likelihood: ['Muy improbable', 'Muy probable'],
  rating: ['Muy malo', 'Excelente'],
  qualityOf3: ['Malo', 'Bueno', 'Excelente'],
  qualityOf5: ['Malo', 'Regular', 'Bueno', 'Muy bueno', 'Excelente'],
};
