import type { ScaleLabels } from './wordings.js';

export const id: ScaleLabels = {
  amount: ['Rendah', 'Tinggi'],
  agreement: ['Sangat tidak setuju', 'Sangat setuju'],
  ease: ['Sangat sulit', 'Sangat mudah'],
  effort: ['Sangat sedikit usaha', 'Sangat banyak usaha'],
  difficulty: ['Sulit', 'Biasa saja', 'Mudah'],
  satisfaction: ['Sangat tidak puas', 'Sangat puas'],
  recommendation: ['Sama sekali tidak mungkin', 'Sangat mungkin'],
  yesNo: ['Tidak', 'Ya'],
  mood: ['Buruk', 'Baik'],
  strongMood: ['Sangat buruk', 'Sangat baik'],
  expectations: ['Tidak terpenuhi', 'Terpenuhi', 'Terlampaui'],
  comparison: ['Kurang dari perkiraan', 'Sesuai perkiraan', 'Lebih dari perkiraan'],
  likelihood: ['Sangat tidak mungkin', 'Sangat mungkin'],
  rating: ['Sangat buruk', 'Luar biasa'],
  qualityOf3: ['Buruk', 'Baik', 'Luar biasa'],
  qualityOf5: ['Buruk', 'Cukup', 'Baik', 'Sangat baik', 'Luar biasa'],
};
