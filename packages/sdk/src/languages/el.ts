import type { Language } from './Words.js';

export const el: Language = {
  words: {
    close: 'Κλείσιμο',
    notNow: 'Όχι τώρα',
    neverAgain: 'Να μην ερωτηθώ ξανά',
    later: 'Άλλη φορά, τότε.',
    never: 'Δεν θα σας ξαναρωτήσουμε.',
    back: 'Πίσω',
    next: 'Επόμενο',
    send: 'Αποστολή',
    skip: 'Παράλειψη',
    thanks: 'Ευχαριστούμε.',
    arrived: 'Υπάρχει μια σύντομη ερώτηση στο τέλος της σελίδας.',
    received: 'Λάβαμε την απάντησή σας.',
    progress: 'Ερώτηση {at} από {of}',
    step: '{step}, {label}',
  },
  fieldWords: {
    other: 'Άλλο',
    otherText: 'Πείτε μας περισσότερα',
    notApplicable: 'Δεν με αφορά',
    name: 'Όνομα',
    email: 'Email',
    emailWrong: 'Εισαγάγετε ένα email όπως name@example.com',
    required: 'Επιλέξτε πρώτα μια απάντηση',
    fillIn: 'Συμπληρώστε αυτό το πεδίο',
    consentNeeded: 'Επιλέξτε το πλαίσιο για να μπορούμε να επικοινωνήσουμε',
    copy: 'Αντιγραφή',
    copied: 'Αντιγράφηκε',
    newTab: 'ανοίγει σε νέα καρτέλα',
    feedback: 'Σχόλια',
    charactersLeft: {
      one: 'Απομένει {n} χαρακτήρας',
      other: 'Απομένουν {n} χαρακτήρες',
    },
    rowsLeft: {
      one: 'Απομένει {n} γραμμή προς απάντηση',
      other: 'Απομένουν {n} γραμμές προς απάντηση',
    },
  },
};
