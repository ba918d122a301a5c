import { count, list, number, percentText } from '../format.js';
import type { Words } from '../language.js';
import type { RuleStrings } from './ruleStrings.js';

export const ruleGerman: Words<RuleStrings> = {
  names: {
    ok: 'gefragt',
    consent: 'Einwilligung',
    quiet: 'stille Seiten',
    trigger: 'Moment',
    schedule: 'Zeitplan',
    audience: 'Zielgruppe',
    sampling: 'Stichprobe',
    answered: 'bis zur Antwort',
    once: 'einmal',
    every: 'eigene Pause',
    showings: 'höchstens so oft',
    later: '„Nicht jetzt“',
    never: '„Nie wieder fragen“',
    session: 'Fragen je Besuch',
    gap: 'Tage zwischen Fragen',
    month: 'Fragen in 30 Tagen',
    reserved: 'für andere Phasen reserviert',
    delay: 'Verzögerung',
    busy: 'eine nach der anderen',
  },
  demands: {
    consent: 'Der Besucher hat eingewilligt, gefragt zu werden.',
    quiet: 'Die Seite ist keine der stillen.',
    trigger: (what) => `Es geschieht, worauf die Umfrage wartet: ${what}.`,
    schedule: (from, until) =>
      from && until
        ? `Heute liegt zwischen ${from} und ${until}.`
        : from
          ? `Heute ist ${from} oder später.`
          : `Heute ist ${until} oder früher.`,
    audience: 'Der Besucher gehört zur Zielgruppe.',
    sampling: (percent) => `Der Besucher ist in der Stichprobe, wie ${percentText(percent)} aller.`,
    answered: 'Der Besucher hat noch nicht geantwortet.',
    once: 'Sie wurde dem Besucher noch nie gezeigt.',
    every: (days) =>
      days === 1
        ? 'Sie wurde am letzten Tag nicht gezeigt.'
        : `Sie wurde in den letzten ${number(days)} Tagen nicht gezeigt.`,
    showings: (most) => `Sie wurde weniger als ${number(most)}-mal gezeigt.`,
    later: (days) => `Der Besucher hat seit ${count(days, 'Tag', 'Tagen')} nicht „Nicht jetzt“ gesagt.`,
    never: 'Der Besucher hat nicht „Nie wieder fragen“ gewählt.',
    session: (most) => `Dieser Besuch hatte weniger als ${count(most, 'Frage', 'Fragen')}.`,
    gap: (days) => `Die letzte Frage einer Umfrage ist mindestens ${count(days, 'Tag', 'Tage')} her.`,
    month: (most) => `Die letzten 30 Tage hatten weniger als ${count(most, 'Frage', 'Fragen')}.`,
    reserved: 'Eine Frage ist übrig, die nicht für andere Phasen reserviert ist.',
    delay: (seconds) => `Die Verzögerung von ${count(seconds, 'Sekunde', 'Sekunden')} ist vorbei.`,
    busy: 'Nichts anderes fragt: keine Frage steht auf dem Bildschirm, und keine andere Umfrage hat Vorrang.',
  },
  waitsFor: {
    touchpoint: (names) => list(names),
    url: 'eine Seite mit ihrer Adresse',
    click: 'ein Klick auf ihr Element',
    visible: 'ihr Element kommt in Sicht',
    removed: 'ihr Element wird entfernt',
    scroll: 'es wurde weit genug gescrollt',
    time: 'Zeit auf einer Seite',
    idle: 'eine Weile ohne Lebenszeichen',
    exit: 'der Besucher will gehen',
    event: 'ein Ereignis der Seite',
    tab: 'eine Seite, die den Knopf am Rand haben darf',
    api: 'ein Aufruf der Seite',
  },
  stoodInTheWay: {
    ok: 'gefragt',
    consent: 'nicht eingewilligt',
    quiet: 'auf einer stillen Seite',
    trigger: 'ein anderer Moment',
    schedule: 'außerhalb des Zeitplans',
    audience: 'nicht in der Zielgruppe',
    sampling: 'nicht in der Stichprobe',
    answered: 'schon beantwortet',
    once: 'schon gesehen',
    every: 'vor Kurzem gesehen',
    showings: 'oft genug gesehen',
    later: '„Nicht jetzt“ gesagt',
    never: '„Nie wieder fragen“ gesagt',
    session: 'der Besuch hatte seine Fragen',
    gap: 'zu bald nach einer anderen Frage',
    month: 'die 30 Tage hatten ihre Fragen',
    reserved: 'für andere Phasen reserviert',
    delay: 'vor Ende der Verzögerung gegangen',
    busy: 'eine andere Frage stand auf dem Bildschirm',
  },
};
