import type { Language } from './Words.js';

export const tr: Language = {
  words: {
    close: 'Kapat',
    notNow: 'Şimdi değil',
    neverAgain: 'Bir daha sorma',
    later: 'O halde başka zaman.',
    never: 'Bir daha sormayacağız.',
    back: 'Geri',
    next: 'İleri',
    send: 'Gönder',
    skip: 'Atla',
    thanks: 'Teşekkür ederiz.',
    arrived: 'Sayfanın sonunda kısa bir soru var.',
    received: 'Yanıtınız alındı.',
    progress: 'Soru {at} / {of}',
    step: '{step}, {label}',
  },
  fieldWords: {
    other: 'Diğer',
    otherText: 'Ayrıntı verin',
    notApplicable: 'Geçerli değil',
    name: 'Ad',
    email: 'E-posta',
    emailWrong: 'ad@example.com gibi bir e-posta adresi girin',
    required: 'Önce bir yanıt seçin',
    fillIn: 'Bu alanı doldurun',
    consentNeeded: 'Size ulaşabilmemiz için kutuyu işaretleyin',
    copy: 'Kopyala',
    copied: 'Kopyalandı',
    newTab: 'yeni sekmede açılır',
    feedback: 'Geri bildirim',
    charactersLeft: {
      one: '{n} karakter kaldı',
      other: '{n} karakter kaldı',
    },
    rowsLeft: {
      one: 'Yanıtlanacak {n} satır kaldı',
      other: 'Yanıtlanacak {n} satır kaldı',
    },
  },
};
