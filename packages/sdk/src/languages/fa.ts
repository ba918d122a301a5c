import type { Language } from './Words.js';

export const fa: Language = {
  words: {
    close: 'بستن',
    notNow: 'اکنون نه',
    neverAgain: 'دیگر پرسیده نشود',
    later: 'باشد، وقتی دیگر.',
    never: 'دیگر نمی‌پرسیم.',
    back: 'بازگشت',
    next: 'بعدی',
    send: 'ارسال',
    skip: 'رد کردن',
    thanks: 'سپاسگزاریم.',
    arrived: 'پرسشی کوتاه در پایان صفحه هست.',
    received: 'پاسخ شما دریافت شد.',
    progress: 'پرسش {at} از {of}',
    step: '{step}، {label}',
  },
  fieldWords: {
    other: 'سایر',
    otherText: 'توضیح بیشتر',
    notApplicable: 'موردی ندارد',
    name: 'نام',
    email: 'ایمیل',
    emailWrong: 'نشانی ایمیلی مانند name@example.com وارد کنید',
    required: 'ابتدا پاسخی را انتخاب کنید',
    fillIn: 'این بخش را پر کنید',
    consentNeeded: 'کادر را علامت بزنید تا بتوانیم با شما تماس بگیریم',
    copy: 'کپی',
    copied: 'کپی شد',
    newTab: 'در زبانهٔ جدید باز می‌شود',
    feedback: 'بازخورد',
    charactersLeft: {
      one: '{n} نویسه باقی مانده',
      other: '{n} نویسه باقی مانده',
    },
    rowsLeft: {
      one: '{n} ردیف بدون پاسخ مانده',
      other: '{n} ردیف بدون پاسخ مانده',
    },
  },
};
