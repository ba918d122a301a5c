import { askedText } from '../asked.js';
import type { Raised, Rule } from '../rule.js';

export const shouting: Rule = {
  id: 'wording/shouting',
  severity: 'warning',
  about: 'question',
  reason: 'Capitals and exclamation marks read as pressure or as advertising.',
  advice: 'Write as one would speak to one person: no capitals for emphasis, no exclamation marks.',
  check: (asked) => askedText(asked).flatMap(({ path, text }) => raisedFor(path, text)),
};

/** Ordinary words that are only ever in capitals to shout; other short ones may be abbreviations. */
const emphasised =
  /(?<![\p{L}\p{N}])(?:WOW|NOT|ALL|BEST|VERY|EVER|LOVE|LIKE|NEVER|MUST|FREE|NOW|YOU|NEW|HOW|WHY|NICHT|SEHR|NIE|ALLE|IHRE?|JETZT|GUT|WIE|NEU)(?![\p{L}\p{N}])/gu;
const longCapitals = /(?<![\p{L}\p{N}])\p{Lu}{6,}(?![\p{L}\p{N}])/gu;

function raisedFor(path: string, text: string): Raised[] {
  const calm = text.replace(/\{[^{}]*\}|[^{}]+/g, (part) => (part.startsWith('{') ? part : calmed(part)));
  if (calm === text) return [];
  const value = calm.charAt(0).toUpperCase() + calm.slice(1);
  const fix = { description: { en: 'Write it calmly', de: 'Ruhig schreiben' }, edits: [{ path, value }] };
  return [
    {
      path,
      message: {
        en: 'shouts; write without capitals for emphasis and without exclamation marks',
        de: 'ist laut; ohne Großbuchstaben zur Betonung und ohne Ausrufezeichen schreiben',
      },
      fix,
    },
  ];
}

function calmed(part: string): string {
  return part
    .replace(emphasised, (word) => word.toLowerCase())
    .replace(longCapitals, (word) => word.toLowerCase())
    .replace(/[!?]*\?[!?]*/g, (marks) => (marks.includes('!') ? '?' : marks))
    .replace(/\s*[!¡]+/g, (marks) => (marks.trim().startsWith('¡') ? '' : '.'));
}
