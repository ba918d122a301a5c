import type { Language } from './Words.js';

export const ja: Language = {
  words: {
    close: '閉じる',
    notNow: '今はしない',
    neverAgain: '今後は表示しない',
    later: 'では、またの機会に。',
    never: '今後はお尋ねしません。',
    back: '戻る',
    next: '次へ',
    send: '送信',
    skip: 'スキップ',
    thanks: 'ありがとうございました。',
    arrived: 'ページの最後に短い質問があります。',
    received: '回答を受け付けました。',
    progress: '{of}問中{at}問目',
    step: '{step}、{label}',
  },
  fieldWords: {
    other: 'その他',
    otherText: '詳しくご記入ください',
    notApplicable: '該当なし',
    name: 'お名前',
    email: 'メールアドレス',
    emailWrong: 'name@example.com のようなメールアドレスを入力してください',
    required: '先に回答を選んでください',
    fillIn: '入力してください',
    consentNeeded: 'ご連絡してもよい場合は、チェックを入れてください',
    copy: 'コピー',
    copied: 'コピーしました',
    newTab: '新しいタブで開きます',
    feedback: 'ご意見',
    charactersLeft: {
      other: '残り{n}文字',
    },
    rowsLeft: {
      other: '残り{n}行が未回答です',
    },
  },
};
