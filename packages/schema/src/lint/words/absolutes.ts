import { anyOf } from '../words.js';

/** Words without exception: hardly anyone can honestly say yes. */
export const absolutes: Record<string, RegExp> = {
  en: anyOf([
    '(?<!as )always',
    'never(?! mind)',
    'every(?! (?:day|week|month|quarter|year|hour|morning|evening|now|other|few|\\d+))',
    'everyone|everybody|everything|nobody|no one',
    '(?<!(?:at|first of|above|after) )all (?:of|the|your|our|my|their|of the)',
    'completely|totally|absolutely|entirely|100 ?%|at all times|without exception',
  ]),
  de: anyOf([
    '(?<!(?:wie|für) )immer(?! (?:noch|wieder|mehr))',
    'nie|niemals|niemand(?:en|em)?',
    '(?<!(?:auf|in) )jede[rsmn]?(?! (?:tag|woche|monat|quartal|jahr|stunde|morgen|abend|\\p{L}*woche))',
    'jedermann|alles(?! in allem)|alle(?:n|r)? (?:ihre|unsere|ihrer|unserer|ihren|unseren|die|der|den|informationen|fragen)',
    'völlig|vollkommen|absolut|total|hundertprozentig|100 ?%|ausnahmslos|jederzeit|sämtliche[nrs]?',
  ]),
};
