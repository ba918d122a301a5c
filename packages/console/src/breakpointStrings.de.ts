import type { BreakpointStrings } from './breakpointStrings.js';
import { count } from './format.js';
import type { Words } from './language.js';

export const breakpointGerman: Words<BreakpointStrings> = {
  title: 'Was zuerst zu beheben ist',
  relationship: 'Die Beziehung insgesamt',
  own: 'Platz in der Journey',
  ownFine: 'Das Ziel wird erreicht.',
  stone: {
    good: 'erreicht das Ziel',
    bad: 'verfehlt das Ziel',
    none: 'noch kein Wert',
  },
  more: (n) => count(n, 'weiterer Kontaktpunkt verfehlt sein Ziel', 'weitere verfehlen ihr Ziel'),
  ofTarget: (target) => `bei einem Ziel von ${target}`,
  certain: 'Sicher',
  unsure: 'Vielleicht Zufall',
  allFine: 'Jeder Kontaktpunkt mit genug Antworten erreicht sein Ziel.',
  tooFew: 'Noch zu wenige Antworten für eine Rangfolge. Fünf an einem Kontaktpunkt reichen für den Anfang.',
  nothingAsked: 'Hier wird an keinem Kontaktpunkt etwas bewertet, also gibt es keine Rangfolge.',
};
