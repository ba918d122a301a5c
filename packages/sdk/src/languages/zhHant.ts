import type { Language } from './Words.js';

export const zhHant: Language = {
  words: {
    close: '關閉',
    notNow: '暫時不要',
    neverAgain: '不再詢問',
    later: '好的，下次再說。',
    never: '我們不會再詢問。',
    back: '返回',
    next: '下一步',
    send: '送出',
    skip: '略過',
    thanks: '謝謝。',
    arrived: '頁面最下方有一個簡短的問題。',
    received: '已收到您的回答。',
    progress: '第 {at} 題，共 {of} 題',
    step: '{step}，{label}',
  },
  fieldWords: {
    other: '其他',
    otherText: '請補充說明',
    notApplicable: '不適用',
    name: '姓名',
    email: '電子郵件',
    emailWrong: '請輸入電子郵件地址，例如 name@example.com',
    required: '請先選擇一個答案',
    fillIn: '請填寫此欄位',
    consentNeeded: '請勾選此方塊，讓我們可以與您聯絡',
    copy: '複製',
    copied: '已複製',
    newTab: '在新分頁中開啟',
    feedback: '意見回饋',
    charactersLeft: {
      other: '還可輸入 {n} 個字元',
    },
    rowsLeft: {
      other: '還有 {n} 列未回答',
    },
  },
};
