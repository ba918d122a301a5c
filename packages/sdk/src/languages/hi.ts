import type { Language } from './Words.js';

export const hi: Language = {
  words: {
    close: 'बंद करें',
    notNow: 'अभी नहीं',
    neverAgain: 'फिर न पूछें',
    later: 'ठीक है, फिर कभी।',
    never: 'हम दोबारा नहीं पूछेंगे।',
    back: 'पीछे',
    next: 'आगे',
    send: 'भेजें',
    skip: 'छोड़ें',
    thanks: 'धन्यवाद।',
    arrived: 'पेज के अंत में एक छोटा सवाल है।',
    received: 'आपका जवाब मिल गया है।',
    progress: '{of} में से सवाल {at}',
    step: '{step}, {label}',
  },
  fieldWords: {
    other: 'अन्य',
    otherText: 'और बताएँ',
    notApplicable: 'लागू नहीं',
    name: 'नाम',
    email: 'ईमेल',
    emailWrong: 'name@example.com जैसा ईमेल पता डालें',
    required: 'पहले एक जवाब चुनें',
    fillIn: 'इसे भरें',
    consentNeeded: 'बॉक्स पर निशान लगाएँ, ताकि हम आपसे संपर्क कर सकें',
    copy: 'कॉपी करें',
    copied: 'कॉपी हो गया',
    newTab: 'नए टैब में खुलता है',
    feedback: 'फ़ीडबैक',
    charactersLeft: {
      one: '{n} अक्षर बाकी है',
      other: '{n} अक्षर बाकी हैं',
    },
    rowsLeft: {
      one: '{n} पंक्ति का जवाब बाकी है',
      other: '{n} पंक्तियों के जवाब बाकी हैं',
    },
  },
};
