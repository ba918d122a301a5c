import type { Role } from './api/types.js';
import type { DoorStrings } from './doorStrings.js';
import type { Words } from './language.js';

const roleNames: Record<Role, string> = { viewer: 'Leser', editor: 'Bearbeiter', owner: 'Inhaber' };

export const doorGerman: Words<DoorStrings> = {
  email: 'E-Mail',
  password: 'Passwort',
  newPassword: 'Neues Passwort',
  passwordHint: 'Mindestens 12 Zeichen. Ein paar Wörter, die nicht zusammengehören, sind leicht zu merken.',
  show: 'Zeigen',
  hide: 'Verbergen',
  showLabel: 'Passwort zeigen',
  hideLabel: 'Passwort verbergen',
  lostToken: 'Dem Link fehlt das Ende. Bitte ganz kopieren, von http bis zum letzten Zeichen.',
  refusedTitle: 'Dieser Link öffnet nichts',
  goToSignIn: 'Zur Anmeldung',

  signIn: {
    title: 'Anmelden',
    button: 'Anmelden',
    lost: 'Passwort verloren? Wer Cairn betreibt, erstellt mit „cairn invite“ und der E-Mail-Adresse einen neuen Link.',
    noAccount: 'Es gibt noch kein Konto',
    steps: [
      'Zu dem Terminal gehen, in dem Cairn läuft.',
      'Den Link, der auf /setup#… endet, in diesem Browser öffnen.',
      'Ist er weg oder schon benutzt? Cairn neu starten: Es zeigt einen neuen, und nichts geht verloren.',
    ],
  },

  setUp: {
    title: 'Das erste Konto anlegen',
    lead: 'Ihm gehören alle Projekte, und es kann die anderen einladen.',
    button: 'Konto anlegen',
  },

  join: {
    title: (project) => (project === null ? 'Allen Projekten beitreten' : `${project} beitreten`),
    lead: (by, role) =>
      by ? `Einladung von ${by}, als ${roleNames[role]}.` : `Einladung als ${roleNames[role]}.`,
    choose: 'Ein Passwort wählen, um hereinzukommen.',
    known: 'Es gibt schon ein Konto. Sein Passwort öffnet.',
    button: 'Beitreten',
    renewTitle: 'Ein neues Passwort wählen',
    renewLead: 'Es beendet jede Sitzung dieses Kontos, wo immer sie offen ist.',
    renewButton: 'Sichern und anmelden',
  },

  nowhere: {
    title: 'Noch in keinem Projekt',
    lead: (email) => `Angemeldet als ${email}. Wer ein Projekt besitzt, kann diese Adresse dazu einladen.`,
    createLead: (email) =>
      `Angemeldet als ${email}. Hier gibt es noch kein Projekt, und eines anzulegen ist erlaubt.`,
    create: 'Projekt anlegen',
    again: 'Noch einmal nachsehen',
  },
};
