import type { Language } from './Words.js';

export const zhHans: Language = {
  words: {
    close: '关闭',
    notNow: '暂不',
    neverAgain: '不再询问',
    later: '好的，下次再说。',
    never: '我们不会再询问。',
    back: '返回',
    next: '下一步',
    send: '提交',
    skip: '跳过',
    thanks: '谢谢。',
    arrived: '页面末尾有一个简短的问题。',
    received: '已收到您的回答。',
    progress: '第 {at} 题，共 {of} 题',
    step: '{step}，{label}',
  },
  fieldWords: {
    other: '其他',
    otherText: '请补充说明',
    notApplicable: '不适用',
    name: '姓名',
    email: '邮箱',
    emailWrong: '请输入邮箱地址，例如 name@example.com',
    required: '请先选择一个答案',
    fillIn: '请填写此项',
    consentNeeded: '请勾选此框，以便我们与您联系',
    copy: '复制',
    copied: '已复制',
    newTab: '在新标签页中打开',
    feedback: '意见反馈',
    charactersLeft: {
      other: '还可输入 {n} 个字符',
    },
    rowsLeft: {
      other: '还有 {n} 行未回答',
    },
  },
};
