import { percentText } from '../format.js';
import type { Words } from '../language.js';
import type { VariantStrings } from './variantStrings.js';

export const variantGerman: Words<VariantStrings> = {
  title: 'Varianten',
  lead: 'Andere Arten, dasselbe zu fragen. Jeder Besucher behält seine, und jede Antwort weiß, welche es war.',
  asWritten: (share) => `Wie geschrieben: ${percentText(share)} der Besucher.`,
  add: 'Variante hinzufügen',
  name: (id) => `Variante ${id}`,
  share: (share) => `${percentText(share)} der Besucher.`,
  weight: 'Gewicht',
  weightHint: 'Neben der Umfrage, wie sie geschrieben ist; sie wiegt 1.',
  asSurvey: 'Wie geschrieben',
  text: 'Fragt stattdessen',
  ownLabels: 'Eigene Worte an den Enden',
  usualLabels: 'Zurück zu den geschriebenen Worten',
  low: 'Worte am unteren Ende',
  middle: 'Worte in der Mitte',
  high: 'Worte am oberen Ende',
  languages: 'Die Worte der Variante in anderen Sprachen',
  remove: 'Variante entfernen',
  removeQuestion: (id) =>
    `Variante ${id} aus dem Entwurf entfernen? Antworten auf sie bleiben in den Berichten.`,
  removeAct: (id) => `Variante entfernen: ${id}`,
};
