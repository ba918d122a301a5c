import type { ScaleLabels } from './wordings.js';

export const zhHant: ScaleLabels = {
  amount: ['低', '高'],
  agreement: ['非常不同意', '非常同意'],
  ease: ['非常困難', '非常容易'],
  effort: ['非常不費力', '非常費力'],
  difficulty: ['困難', '普通', '容易'],
  satisfaction: ['非常不滿意', '非常滿意'],
  recommendation: ['完全不可能', '極有可能'],
  yesNo: ['否', '是'],
  mood: ['差', '好'],
  strongMood: ['很差', '很好'],
  expectations: ['未達到', '達到', '超出'],
  comparison: ['比預期少', '符合預期', '比預期多'],
  likelihood: ['非常不可能', '非常可能'],
  rating: ['很差', '極佳'],
  qualityOf3: ['差', '好', '極佳'],
  qualityOf5: ['差', '普通', '好', '很好', '極佳'],
};
