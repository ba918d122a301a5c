import type { ScaleLabels } from './wordings.js';

export const ko: ScaleLabels = {
  amount: ['낮음', '높음'],
  agreement: ['전혀 동의하지 않음', '매우 동의함'],
  ease: ['매우 어려움', '매우 쉬움'],
  effort: ['노력이 거의 들지 않음', '노력이 매우 많이 듦'],
  difficulty: ['어려움', '보통', '쉬움'],
  satisfaction: ['매우 불만족', '매우 만족'],
  recommendation: ['가능성 전혀 없음', '가능성 매우 높음'],
  yesNo: ['아니요', '예'],
  mood: ['나쁨', '좋음'],
  strongMood: ['매우 나쁨', '매우 좋음'],
  expectations: ['기대에 못 미침', '기대에 부합', '기대 이상'],
  comparison: ['예상보다 적음', '예상대로', '예상보다 많음'],
  likelihood: ['가능성 매우 낮음', '가능성 매우 높음'],
  rating: ['매우 나쁨', '훌륭함'],
  qualityOf3: ['나쁨', '좋음', '훌륭함'],
  qualityOf5: ['나쁨', '보통', '좋음', '매우 좋음', '훌륭함'],
};
