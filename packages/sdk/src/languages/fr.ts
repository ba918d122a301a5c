import type { Language } from './Words.js';

export const fr: Language = {
  words: {
    close: 'Fermer',
    notNow: 'Pas maintenant',
    neverAgain: 'Ne plus demander',
    later: 'Une autre fois, alors.',
    never: 'Nous ne vous le demanderons plus.',
    back: 'Retour',
    next: 'Suivant',
    send: 'Envoyer',
    skip: 'Passer',
    thanks: 'Merci.',
    arrived: 'Une courte question se trouve à la fin de la page.',
    received: 'Votre réponse a bien été reçue.',
    progress: 'Question {at} sur {of}',
    step: '{step}, {label}',
  },
  fieldWords: {
    other: 'Autre',
    otherText: 'Précisez',
    notApplicable: 'Sans objet',
    name: 'Nom',
    email: 'E-mail',
    emailWrong: 'Saisissez une adresse e-mail comme nom@example.com',
    required: 'Choisissez d’abord une réponse',
    fillIn: 'Remplissez ce champ',
    consentNeeded: 'Cochez la case pour que nous puissions vous contacter',
    copy: 'Copier',
    copied: 'Copié',
    newTab: 's’ouvre dans un nouvel onglet',
    feedback: 'Votre avis',
    charactersLeft: {
      one: '{n} caractère restant',
      other: '{n} caractères restants',
    },
    rowsLeft: {
      one: 'Encore {n} ligne à remplir',
      other: 'Encore {n} lignes à remplir',
    },
  },
};
