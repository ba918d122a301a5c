import type { Words } from '../language.js';
import type { JsonStrings } from './jsonStrings.js';

export const jsonGerman: Words<JsonStrings> = {
  title: 'Die Umfrage als JSON',
  lead: 'Dieselbe Umfrage wie im Formular. Was hier geändert wird, ändert sich dort, und umgekehrt.',
  said: 'Was dazu zu sagen ist',
  at: (line, column) => `Zeile ${line}, Spalte ${column}`,
  behind:
    'Das Formular hat die Umfrage seither geändert, und dieser Text ist nicht als Umfrage lesbar. Er bleibt hier, bis er berichtigt oder verworfen wird.',
  takeForm: 'Verwerfen und die Umfrage zeigen, wie sie ist',
  noRecord: 'Eine Umfrage steht zwischen { und }.',
  idStays: (id) =>
    `Die Kennung bleibt „${id}“: Seiten und Berichte nennen die Umfrage so. Für eine andere die Umfrage duplizieren.`,
  missing: {
    questions:
      '„questions“ fehlt: eine Liste zwischen [ und ], darin jede Frage zwischen { und } mit einer „id“.',
    touchpoints:
      '„touchpoints“ fehlt: eine Liste zwischen [ und ], darin die Kennungen der Touchpoints in Anführungszeichen.',
  },
  expected: {
    value: 'Hier fehlt ein Wert: ein Text in Anführungszeichen, eine Zahl, true, false, null, { oder [.',
    name: 'Hier fehlt ein Name in doppelten Anführungszeichen.',
    colon: 'Nach dem Namen fehlt ein Doppelpunkt.',
    commaOrEnd: 'Hier fehlt ein Komma oder die schließende Klammer.',
    nothing: 'Das JSON ist zu Ende; was folgt, muss weg.',
  },
  problem: {
    ended: 'Der Text endet zu früh: Eine Klammer oder ein Anführungszeichen ist nicht geschlossen.',
    string:
      'Dieser Text in Anführungszeichen ist auf seiner Zeile nicht geschlossen oder hat einen Backslash zu viel.',
    number: 'Das ist keine Zahl, die JSON kennt.',
    trailingComma: 'Das Komma vor dieser Klammer ist zu viel.',
  },
  twice: (name) => `„${name}“ steht hier zum zweiten Mal.`,
};
