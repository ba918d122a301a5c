import type { Language } from './Words.js';

export const it: Language = {
  words: {
    close: 'Chiudi',
    notNow: 'Non ora',
    neverAgain: 'Non chiedere più',
    later: 'Sarà per un’altra volta.',
    never: 'Non lo chiederemo più.',
    back: 'Indietro',
    next: 'Avanti',
    send: 'Invia',
    skip: 'Salta',
    thanks: 'Grazie.',
    arrived: 'C’è una breve domanda in fondo alla pagina.',
    received: 'La risposta è stata ricevuta.',
    progress: 'Domanda {at} di {of}',
    step: '{step}, {label}',
  },
  fieldWords: {
    other: 'Altro',
    otherText: 'Specificare',
    notApplicable: 'Non applicabile',
    name: 'Nome',
    email: 'E-mail',
    emailWrong: 'Inserire un indirizzo e-mail come nome@example.com',
    required: 'Scegliere prima una risposta',
    fillIn: 'Compilare questo campo',
    consentNeeded: 'Selezionare la casella per consentirci di contattarla',
    copy: 'Copia',
    copied: 'Copiato',
    newTab: 'si apre in una nuova scheda',
    feedback: 'Feedback',
    charactersLeft: {
      one: '{n} carattere rimanente',
      other: '{n} caratteri rimanenti',
    },
    rowsLeft: {
      one: '{n} riga ancora da completare',
      other: '{n} righe ancora da completare',
    },
  },
};
