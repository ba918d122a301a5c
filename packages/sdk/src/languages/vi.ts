import type { Language } from './Words.js';

export const vi: Language = {
  words: {
    close: 'Đóng',
    notNow: 'Để sau',
    neverAgain: 'Không hỏi lại',
    later: 'Vậy để lần khác.',
    never: 'Chúng tôi sẽ không hỏi lại.',
    back: 'Quay lại',
    next: 'Tiếp theo',
    send: 'Gửi',
    skip: 'Bỏ qua',
    thanks: 'Xin cảm ơn.',
    arrived: 'Có một câu hỏi ngắn ở cuối trang.',
    received: 'Đã nhận được câu trả lời.',
    progress: 'Câu hỏi {at}/{of}',
    step: '{step}, {label}',
  },
  fieldWords: {
    other: 'Khác',
    otherText: 'Nói rõ hơn',
    notApplicable: 'Không áp dụng',
    name: 'Tên',
    email: 'Email',
    emailWrong: 'Nhập địa chỉ email, ví dụ ten@example.com',
    required: 'Vui lòng chọn câu trả lời trước',
    fillIn: 'Vui lòng điền mục này',
    consentNeeded: 'Đánh dấu vào ô để chúng tôi có thể liên hệ',
    copy: 'Sao chép',
    copied: 'Đã sao chép',
    newTab: 'mở trong thẻ mới',
    feedback: 'Góp ý',
    charactersLeft: {
      other: 'Còn {n} ký tự',
    },
    rowsLeft: {
      other: 'Còn {n} dòng chưa trả lời',
    },
  },
};
