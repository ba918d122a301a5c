import type { Words } from '../language.js';
import type { LogicStrings } from './logicStrings.js';

export const logicGerman: Words<LogicStrings> = {
  none: 'Die nächste Frage folgt.',
  rule: (n) => `Regel ${n}`,
  always: 'Immer.',
  add: 'Regel hinzufügen',
  leadsTo: 'Dann',
  ask: (text) => `„${text}“ fragen`,
  end: 'Umfrage beenden',
  flow: 'Wie die Fragen aufeinander folgen',
  start: 'Beginnt hier',
  finish: 'Endet',
  otherwise: 'sonst',
  way: (condition, to) => `Wenn gilt: ${condition} – ${to}`,
  wayAlways: (to) => `Immer: ${to}`,
  wayOtherwise: (to) => `Sonst: ${to}`,
  toQuestion: (n) => `Frage ${n}`,
  toEnd: 'das Ende',
};
