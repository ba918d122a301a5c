import type { ScaleLabels } from './wordings.js';

export const vi: ScaleLabels = {
  amount: ['Thấp', 'Cao'],
  agreement: ['Rất không đồng ý', 'Rất đồng ý'],
  ease: ['Rất khó', 'Rất dễ'],
  effort: ['Rất ít công sức', 'Rất nhiều công sức'],
  difficulty: ['Khó', 'Không khó cũng không dễ', 'Dễ'],
  satisfaction: ['Rất không hài lòng', 'Rất hài lòng'],
  recommendation: ['Hoàn toàn không có khả năng', 'Cực kỳ có khả năng'],
  yesNo: ['Không', 'Có'],
  mood: ['Tệ', 'Tốt'],
  strongMood: ['Rất tệ', 'Rất tốt'],
  expectations: ['Chưa đáp ứng', 'Đáp ứng', 'Vượt mong đợi'],
  comparison: ['Ít hơn dự kiến', 'Như dự kiến', 'Nhiều hơn dự kiến'],
  likelihood: ['Rất ít khả năng', 'Rất có khả năng'],
  rating: ['Rất kém', 'Xuất sắc'],
  qualityOf3: ['Kém', 'Tốt', 'Xuất sắc'],
  qualityOf5: ['Kém', 'Trung bình', 'Tốt', 'Rất tốt', 'Xuất sắc'],
};
