import type { Language } from './Words.js';

export const fi: Language = {
  words: {
    close: 'Sulje',
    notNow: 'Ei nyt',
    neverAgain: 'Älä kysy enää',
    later: 'Ehkä toisella kertaa.',
    never: 'Emme kysy uudelleen.',
    back: 'Takaisin',
    next: 'Seuraava',
    send: 'Lähetä',
    skip: 'Ohita',
    thanks: 'Kiitos.',
    arrived: 'Sivun lopussa on lyhyt kysymys.',
    received: 'Vastauksesi on vastaanotettu.',
    progress: 'Kysymys {at} / {of}',
    step: '{step}, {label}',
  },
  fieldWords: {
    other: 'Muu',
    otherText: 'Tarkenna',
    notApplicable: 'Ei koske minua',
    name: 'Nimi',
    email: 'Sähköposti',
    emailWrong: 'Anna sähköpostiosoite, esimerkiksi nimi@example.com',
    required: 'Valitse ensin vastaus',
    fillIn: 'Täytä tämä',
    consentNeeded: 'Merkitse ruutu, jotta voimme ottaa yhteyttä',
    copy: 'Kopioi',
    copied: 'Kopioitu',
    newTab: 'avautuu uuteen välilehteen',
    feedback: 'Palaute',
    charactersLeft: {
      one: '{n} merkki jäljellä',
      other: '{n} merkkiä jäljellä',
    },
    rowsLeft: {
      one: '{n} rivi vastaamatta',
      other: '{n} riviä vastaamatta',
    },
  },
};
