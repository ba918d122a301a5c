import { count, list, number, percentText } from '../format.js';
import type { Words } from '../language.js';
import type { SimulateStrings } from './simulateStrings.js';

export const simulateGerman: Words<SimulateStrings> = {
  title: 'Wer gefragt würde',
  lead: 'Die Entscheidungen des Browsers, für erdachte Besucher getroffen: erst mit der Veröffentlichung, dann mit dem Entwurf.',
  visitors: 'Besucher',
  days: 'Zeit',
  daysOption: (days) => count(days, 'Tag', 'Tage'),
  visits: 'Besuche je Besucher',
  touchpoint: 'Besuche an einem Kontaktpunkt, in %',
  answers: 'Beantwortet von den Gezeigten, in %',
  run: 'Simulieren',
  again: 'Neu simulieren',
  cancel: 'Abbrechen',
  running: { published: 'Die Veröffentlichung, 1 von 2', draft: 'Der Entwurf, 2 von 2' },
  progress: 'Fortschritt der Simulation',
  none: 'Noch nichts simuliert. Es dauert einige Sekunden, und niemand wird etwas gefragt.',
  changed: 'Entwurf oder Annahmen haben sich seither geändert. Neu simulieren, um das Ergebnis zu sehen.',
  headline: (asked, of) => `${number(asked)} von ${number(of)} Besuchern würden gefragt.`,
  more: (n) =>
    n === 0
      ? 'So viele wie mit der Veröffentlichung.'
      : n > 0
        ? `${number(n)} mehr als mit der Veröffentlichung.`
        : `${number(-n)} weniger als mit der Veröffentlichung.`,
  alone: 'In der Veröffentlichung fragt diese Umfrage niemanden.',
  notLive: 'Die Umfrage ist nicht live. So wäre es, wenn sie es wäre.',
  starved: (by) =>
    by
      ? `Sie bekommt zu wenige Antworten, um etwas zu sagen. ${by} verbraucht die Fragen ihrer Besucher.`
      : 'Sie bekommt zu wenige Antworten, um etwas zu sagen.',
  figures: 'Zahlen',
  figure: 'Zahl',
  published: 'Veröffentlicht',
  draft: 'Entwurf',
  rows: {
    considered: 'Momente, in denen sie fragen könnte',
    visitors: 'Gefragte Besucher',
    percent: 'Von allen Besuchern, mit 95 %',
    shown: 'So oft gezeigt',
    answers: 'Zu erwartende Antworten',
    mean: 'Fragen aller Umfragen je Besucher',
    p95: 'Höchstens, bei 95 % von ihnen',
    never: 'Besucher, die nie etwas gefragt werden',
    often: (times) => `Besucher mit mehr als ${count(times, 'Frage', 'Fragen')}`,
    margin: (touchpoint) => `Wie sicher ihr Wert wäre: ${touchpoint}`,
  },
  margin: { mean: (by) => `±${by}`, percent: (by) => `±${percentText(by)}`, points: (by) => `±${by} Punkte` },
  percent: (value) => percentText(value),
  between: (value, low, high) => `${percentText(value)} (${low}–${high})`,
  whyNot: 'Warum nicht in den anderen Momenten',
  whyNotLead: 'Mit dem Entwurf; die erste Regel, die im Weg stand.',
  rule: 'Was im Weg stand',
  times: 'Momente',
  share: 'Anteil',
  assumptions: 'Was angenommen wird',
  assumed: {
    model:
      'Die Besucher sind von einem Modell erdacht, keine echten. Die Zahlen dazu stehen oben; eigene eintragen.',
    fresh: 'Am Anfang sind alle neu, und sie kommen an beliebigen Tagen.',
    devices: (shares) => `Geräte: ${list(shares)}.`,
    noAttributes:
      'Sie haben keine Merkmale. Eine Umfrage, deren Zielgruppe welche verlangt, erreicht hier niemanden.',
    behaviour: (notNow, never) =>
      `Von denen, die nicht antworten, sagen ${percentText(notNow)} „Nicht jetzt“ und ${percentText(never)} „Nie wieder fragen“.`,
    triggered: (percent) =>
      `Ein Auslöser wie Klicken oder Scrollen geschieht an ${percentText(percent)} der Kontaktpunkte seiner Umfrage.`,
    others: 'Alle anderen Umfragen des Dokuments, die live sind, fragen auch und teilen dasselbe Budget.',
    same: 'Beide Seiten haben dieselben Besucher, Unterschiede kommen also vom Dokument. Das Intervall sagt, wie weit andere Besucher derselben Art abweichen würden.',
  },
};
