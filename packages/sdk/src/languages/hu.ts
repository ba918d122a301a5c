import type { Language } from './Words.js';

export const hu: Language = {
  words: {
    close: 'Bezárás',
    notNow: 'Most nem',
    neverAgain: 'Ne kérdezze többet',
    later: 'Akkor majd máskor.',
    never: 'Többet nem kérdezzük.',
    back: 'Vissza',
    next: 'Tovább',
    send: 'Küldés',
    skip: 'Kihagyás',
    thanks: 'Köszönjük.',
    arrived: 'Az oldal végén egy rövid kérdés található.',
    received: 'Válaszát megkaptuk.',
    progress: '{at}. kérdés, összesen {of}',
    step: '{step}, {label}',
  },
  fieldWords: {
    other: 'Egyéb',
    otherText: 'Írja le bővebben',
    notApplicable: 'Nem vonatkozik rám',
    name: 'Név',
    email: 'E-mail',
    emailWrong: 'Adjon meg egy e-mail-címet, például nev@example.com',
    required: 'Előbb jelöljön meg egy választ',
    fillIn: 'Töltse ki ezt a mezőt',
    consentNeeded: 'Jelölje be a négyzetet, hogy kapcsolatba léphessünk Önnel',
    copy: 'Másolás',
    copied: 'Másolva',
    newTab: 'új lapon nyílik meg',
    feedback: 'Visszajelzés',
    charactersLeft: {
      one: 'Még {n} karakter',
      other: 'Még {n} karakter',
    },
    rowsLeft: {
      one: 'Még {n} sor vár válaszra',
      other: 'Még {n} sor vár válaszra',
    },
  },
};
