import { anyOf } from '../words.js';

interface Negatives {
  /** Words that turn a sentence around. */
  negators: RegExp;
  /** Words that hold a negation in themselves. */
  negative: RegExp;
  /** Words that only become a double negation right after a negator: "not difficult". */
  afterNegator: RegExp;
  /** Negators that turn nothing around: "whether or not", "not at all". */
  idle: RegExp;
}

const negativesBy: Record<string, Negatives> = {
  en: {
    negators: all(
      `not|cannot|[a-z]+n't|never|no|none|nothing|nobody|no one|neither|without|hardly|barely|rarely|seldom|scarcely`,
    ),
    negative: all(
      `un(?:happy|helpful|clear|likely|satisfied|necessary|pleasant|friendly|reasonable|available|reliable|able|willing|fair|safe|acceptable|comfortable|related)
      |dis(?:satisfied|agree|like|appointed|pleased)|in(?:complete|accurate|correct|sufficient|convenient|adequate)|im(?:possible|polite|patient)
      |irrelevant|unless|lack(?:ed|ing)?|fail(?:ed|s)?`,
    ),
    afterNegator: all(
      `(?:not|n't|never|hardly)(?: \\p{L}+){0,2} (?:difficult|hard|complicated|confusing|slow|bad|poor|wrong|expensive|avoid|stop|prevent|oppose|deny)`,
    ),
    idle: /\b(?:whether or not|or not|if not|why not|not at all|not only|no longer|not applicable|no\.? \d+)\b/gi,
  },
  de: {
    negators: all(`nicht|kein(?:e[nmrs]?)?|nie|niemals|nichts|niemand(?:en|em)?|ohne|weder|kaum|keinesfalls`),
    negative: all(
      `un(?:zufrieden|klar|wahrscheinlich|nötig|möglich|freundlich|verständlich|angenehm|brauchbar|zuverlässig|vollständig|passend|übersichtlich|angemessen|sicher)\\p{L}*
      |enttäuscht\\p{L}*|ablehn\\p{L}*|fehl(?:en|t|te)`,
    ),
    afterNegator: all(
      `(?:nicht|nie|kaum)(?: \\p{L}+){0,2} (?:schwer|schwierig|kompliziert|verwirrend|langsam|schlecht|falsch|teuer|verhindern|vermeiden)`,
    ),
    idle: /(?<!\p{L})(?:oder nicht|ob oder ob nicht|gar nicht|überhaupt nicht|nicht nur|nicht mehr|nicht zutreffend)(?!\p{L})/giu,
  },
};

/** Whether a sentence turns itself around twice; false for languages that have no list. */
export function isDoublyNegative(sentence: string, language: string): boolean {
  const negatives = negativesBy[language];
  if (!negatives) return false;
  const rest = sentence.replace(negatives.idle, '…');
  const negators = count(rest, negatives.negators);
  if (!negators) return false;
  return negators > 1 || negatives.negative.test(rest) || negatives.afterNegator.test(rest);
}

function count(text: string, pattern: RegExp): number {
  return text.match(new RegExp(pattern.source, 'giu'))?.length ?? 0;
}

function all(phrases: string): RegExp {
  return anyOf([phrases.replace(/\n\s+/g, '')]);
}
