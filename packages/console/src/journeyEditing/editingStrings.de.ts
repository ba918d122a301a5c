import { count, list } from '../format.js';
import type { Words } from '../language.js';
import type { EditingStrings } from './editingStrings.js';

export const editingGerman: Words<EditingStrings> = {
  lead: 'Eine Phase oder einen Kontaktpunkt zum Ändern wählen. Verschieben durch Ziehen, oder mit Alt und Pfeiltaste.',
  viewer: 'Die Journey ändern Bearbeiter und Inhaber.',
  path: 'Phasen und ihre Kontaktpunkte',
  stageOf: (name) => `Phase ${name}`,
  touchpointsIn: (stage) => `Kontaktpunkte in ${stage}`,
  empty: 'Noch nichts hier. Einen Kontaktpunkt herziehen oder hinzufügen.',
  open: (name) => `${name}, ändern`,
  moveBack: (name) => `${name} in die Phase davor verschieben`,
  moveOn: (name) => `${name} in die nächste Phase verschieben`,
  moveUp: (name) => `${name} nach oben verschieben`,
  moveDown: (name) => `${name} nach unten verschieben`,
  stageBack: (name) => `Phase ${name} auf dem Weg nach vorn verschieben`,
  stageOn: (name) => `Phase ${name} auf dem Weg nach hinten verschieben`,
  chooseHint: 'Nichts gewählt. Auf dem Weg eine Phase oder einen Kontaktpunkt wählen.',
  gone: 'Im Entwurf gibt es das nicht mehr.',
  close: 'Schließen',

  add: 'Hinzufügen',
  addTouchpoint: 'Kontaktpunkt hinzufügen',
  addTouchpointIn: (stage) => `Kontaktpunkt hinzufügen: ${stage}`,
  newTouchpoint: 'Was dort geschieht',
  newTouchpointPlaceholder: 'Gibt eine Bestellung auf',
  addStage: 'Phase hinzufügen',
  newStage: 'Name der neuen Phase',
  newStagePlaceholder: 'Verlängerung',
  code: 'Name im Code',
  codeHint: 'Unter ihm melden Seiten den Moment, deshalb bleibt er, wie er ist.',
  codeNewHint: 'Unter ihm melden Seiten den Moment. Kleinbuchstaben, Ziffern, Punkte und Striche.',
  codeTaken: 'Diesen Namen gibt es schon.',
  codeWrong: 'Kleinbuchstaben und Ziffern, verbunden durch einzelne Punkte, Striche oder Unterstriche.',

  name: 'Name',
  description: 'Beschreibung',
  descriptionHint: 'Für das Team: was hier geschieht und wann es gemeldet wird.',
  stageDescriptionHint: 'Für das Team: was in diese Phase gehört.',
  importance: 'Wichtigkeit',
  importances: ['1, gering', '2', '3, mittel', '4', '5, entscheidend'],
  importanceHint: 'Sie gewichtet, was zuerst zu beheben ist.',
  owner: 'Wer es beheben kann',
  ownerPlaceholder: 'Team oder Person',
  stage: 'Phase',
  target: 'Ziele gelten je Skala, für das ganze Projekt.',
  targetGo: 'Ziele',

  remove: 'Entfernen',
  removeTouchpointAsk: (name, alsoAsking) =>
    `„${name}“ aus der Journey entfernen?${
      alsoAsking.length
        ? ` ${list(alsoAsking)} ${alsoAsking.length === 1 ? 'fragt' : 'fragen'} dann nur noch anderswo.`
        : ''
    } Hier gegebene Antworten bleiben und sind wieder zu sehen, sobald es einen Kontaktpunkt mit diesem Namen im Code wieder gibt.`,
  removeTouchpointAct: (name) => `Entfernen: „${name}“`,
  removeStageAsk: (name, touchpoints, heir) =>
    touchpoints
      ? `Phase „${name}“ entfernen? ${count(touchpoints, 'Kontaktpunkt wechselt', 'Kontaktpunkte wechseln')} mit allen Antworten zu „${heir}“.`
      : `Phase „${name}“ entfernen? Sie hat keine Kontaktpunkte, Antworten bleiben unberührt.`,
  removeStageAct: (name) => `Entfernen: Phase „${name}“`,
  lastStage: 'Eine Journey braucht mindestens eine Phase.',
  asksOnlyHere: (surveys) =>
    `${list(surveys)} ${surveys.length === 1 ? 'fragt' : 'fragen'} nur hier. Erst anderswo fragen lassen, dann den Kontaktpunkt entfernen.`,

  told: {
    moved: (name, place, of, stage) => `„${name}“ steht jetzt an Stelle ${place} von ${of} in ${stage}.`,
    stageMoved: (name, place, of) => `Die Phase „${name}“ steht jetzt an Stelle ${place} von ${of}.`,
    atEnd: (name) => `„${name}“ kann in dieser Richtung nicht weiter.`,
    added: (name) => `„${name}“ ist hinzugefügt.`,
    removed: (name) => `„${name}“ ist entfernt. Für Besucher gilt das mit der Veröffentlichung.`,
  },
};
