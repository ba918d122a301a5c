import type { ScaleLabels } from './wordings.js';

export const tr: ScaleLabels = {
  amount: ['Düşük', 'Yüksek'],
  agreement: ['Kesinlikle katılmıyorum', 'Kesinlikle katılıyorum'],
  ease: ['Çok zor', 'Çok kolay'],
  effort: ['Çok az çaba', 'Çok fazla çaba'],
  difficulty: ['Zor', 'Ne zor ne kolay', 'Kolay'],
  satisfaction: ['Hiç memnun değilim', 'Çok memnunum'],
  recommendation: ['Hiç olası değil', 'Son derece olası'],
  yesNo: ['Hayır', 'Evet'],
  mood: ['Kötü', 'İyi'],
  strongMood: ['Çok kötü', 'Çok iyi'],
  expectations: ['Karşılamadı', 'Karşıladı', 'Aştı'],
  comparison: ['Beklenenden az', 'Beklendiği gibi', 'Beklenenden fazla'],
  likelihood: ['Çok düşük olasılık', 'Çok yüksek olasılık'],
  rating: ['Çok zayıf', 'Mükemmel'],
  qualityOf3: ['Zayıf', 'İyi', 'Mükemmel'],
  qualityOf5: ['Zayıf', 'Orta', 'İyi', 'Çok iyi', 'Mükemmel'],
};
