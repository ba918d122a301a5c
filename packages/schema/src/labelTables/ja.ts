import type { ScaleLabels } from './wordings.js';

export const ja: ScaleLabels = {
  amount: ['低い', '高い'],
  agreement: ['まったくそう思わない', '非常にそう思う'],
  ease: ['非常に難しい', '非常に簡単'],
  effort: ['ほとんど手間がかからない', '非常に手間がかかる'],
  difficulty: ['難しい', 'どちらでもない', '簡単'],
  satisfaction: ['非常に不満', '非常に満足'],
  recommendation: ['可能性はまったくない', '可能性は極めて高い'],
  yesNo: ['いいえ', 'はい'],
  mood: ['悪い', '良い'],
  strongMood: ['とても悪い', 'とても良い'],
  expectations: ['期待以下', '期待どおり', '期待以上'],
  comparison: ['予想より少ない', '予想どおり', '予想より多い'],
  likelihood: ['可能性は非常に低い', '可能性は非常に高い'],
  rating: ['とても悪い', '素晴らしい'],
  qualityOf3: ['悪い', '良い', '素晴らしい'],
  qualityOf5: ['悪い', '普通', '良い', 'とても良い', '素晴らしい'],
};
