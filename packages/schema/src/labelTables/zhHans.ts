import type { ScaleLabels } from './wordings.js';

export const zhHans: ScaleLabels = {
  amount: ['低', '高'],
  agreement: ['非常不同意', '非常同意'],
  ease: ['非常困难', '非常容易'],
  effort: ['非常不费力', '非常费力'],
  difficulty: ['困难', '一般', '容易'],
  satisfaction: ['非常不满意', '非常满意'],
  recommendation: ['完全不可能', '极有可能'],
  yesNo: ['否', '是'],
  mood: ['差', '好'],
  strongMood: ['很差', '很好'],
  expectations: ['未达到', '达到', '超出'],
  comparison: ['比预期少', '符合预期', '比预期多'],
  likelihood: ['非常不可能', '非常可能'],
  rating: ['很差', '极好'],
  qualityOf3: ['差', '好', '极好'],
  qualityOf5: ['差', '一般', '好', '很好', '极好'],
};
