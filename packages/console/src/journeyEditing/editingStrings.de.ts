import { count, list } from '../format.js';
import type { Words } from '../language.js';
import type { EditingStrings } from './editingStrings.js';

export const editingGerman: Words<EditingStrings> = {
  lead: 'Einen Abschnitt oder Berührungspunkt wählen, um ihn zu ändern. Verschieben durch Ziehen, oder mit Alt und Pfeiltaste.',
  viewer: 'Die Reise ändern Bearbeiter und Inhaber.',
  path: 'Abschnitte und ihre Berührungspunkte',
  stageOf: (name) => `Abschnitt ${name}`,
  touchpointsIn: (stage) => `Berührungspunkte in ${stage}`,
  empty: 'Noch nichts hier. Einen Berührungspunkt herziehen oder hinzufügen.',
  open: (name) => `${name} ändern`,
  moveBack: (name) => `${name} in den Abschnitt davor verschieben`,
  moveOn: (name) => `${name} in den nächsten Abschnitt verschieben`,
  moveUp: (name) => `${name} nach oben verschieben`,
  moveDown: (name) => `${name} nach unten verschieben`,
  stageBack: (name) => `Abschnitt ${name} auf dem Weg nach vorn verschieben`,
  stageOn: (name) => `Abschnitt ${name} auf dem Weg nach hinten verschieben`,
  chooseHint: 'Nichts gewählt. Auf dem Weg einen Abschnitt oder Berührungspunkt wählen.',
  gone: 'Im Entwurf gibt es das nicht mehr.',
  close: 'Schließen',

  add: 'Hinzufügen',
  addTouchpoint: 'Berührungspunkt hinzufügen',
  addTouchpointIn: (stage) => `Berührungspunkt zu ${stage} hinzufügen`,
  newTouchpoint: 'Was dort geschieht',
  newTouchpointPlaceholder: 'Gibt eine Bestellung auf',
  addStage: 'Abschnitt hinzufügen',
  newStage: 'Name des neuen Abschnitts',
  newStagePlaceholder: 'Verlängerung',
  code: 'Name im Code',
  codeHint: 'Unter ihm melden Seiten den Moment, deshalb bleibt er, wie er ist.',
  codeNewHint: 'Unter ihm melden Seiten den Moment. Kleinbuchstaben, Ziffern, Punkte und Striche.',
  codeTaken: 'Diesen Namen gibt es schon.',
  codeWrong: 'Kleinbuchstaben und Ziffern, verbunden durch einzelne Punkte, Striche oder Unterstriche.',

  name: 'Name',
  description: 'Beschreibung',
  descriptionHint: 'Für das Team: was hier geschieht und wann es gemeldet wird.',
  stageDescriptionHint: 'Für das Team: was in diesen Abschnitt gehört.',
  importance: 'Wichtigkeit',
  importances: ['1, gering', '2', '3, mittel', '4', '5, entscheidend'],
  importanceHint: 'Sie gewichtet, was zuerst zu beheben ist.',
  owner: 'Wer es beheben kann',
  ownerPlaceholder: 'Team oder Person',
  stage: 'Abschnitt',
  target: 'Ziele gelten je Skala, für das ganze Projekt.',
  targetGo: 'Ziele',

  remove: 'Entfernen',
  removeTouchpointAsk: (name, alsoAsking) =>
    `„${name}“ aus der Reise entfernen?${
      alsoAsking.length
        ? ` ${list(alsoAsking)} ${alsoAsking.length === 1 ? 'fragt' : 'fragen'} dann nur noch anderswo.`
        : ''
    } Hier gegebene Antworten bleiben und sind wieder zu sehen, sobald es einen Berührungspunkt mit diesem Namen im Code wieder gibt.`,
  removeTouchpointAct: (name) => `„${name}“ entfernen`,
  removeStageAsk: (name, touchpoints, heir) =>
    touchpoints
      ? `Abschnitt „${name}“ entfernen? ${count(touchpoints, 'Berührungspunkt wechselt', 'Berührungspunkte wechseln')} mit allen Antworten zu „${heir}“.`
      : `Abschnitt „${name}“ entfernen? Er hat keine Berührungspunkte, Antworten bleiben unberührt.`,
  removeStageAct: (name) => `Abschnitt „${name}“ entfernen`,
  lastStage: 'Eine Reise braucht mindestens einen Abschnitt.',
  asksOnlyHere: (surveys) =>
    `${list(surveys)} ${surveys.length === 1 ? 'fragt' : 'fragen'} nur hier. Erst anderswo fragen lassen, dann den Berührungspunkt entfernen.`,

  told: {
    moved: (name, place, of, stage) => `„${name}“ steht jetzt an Stelle ${place} von ${of} in ${stage}.`,
    stageMoved: (name, place, of) => `Der Abschnitt „${name}“ steht jetzt an Stelle ${place} von ${of}.`,
    atEnd: (name) => `„${name}“ kann in dieser Richtung nicht weiter.`,
    added: (name) => `„${name}“ ist hinzugefügt.`,
    removed: (name) => `„${name}“ ist entfernt. Für Besucher gilt das mit der Veröffentlichung.`,
  },
};
