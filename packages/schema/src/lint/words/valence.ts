import { anyOf } from '../words.js';

/** What a label says: which way, how strongly, and whether it judges or counts. */
export interface Valence {
  sign: 1 | -1;
  /** 1 weak · 2 plain · 3 strong; words such as "great" stand for either of two. */
  levels: readonly number[];
  /** `judgement`: good or bad · `amount`: much or little, which says nothing of good or bad. */
  kind: 'judgement' | 'amount';
}

/** Plain words, words that are strong by themselves, and words that are either. */
interface Judgements {
  plain: string;
  strong: string;
  either: string;
}

const good: Judgements = {
  plain: `good|satisfied|happy|easy|simple|likely|agree|helpful|clear|fast|quick|friendly|useful|pleasant|positive|yes|pleased
    |relevant|gut|zufrieden|glücklich|einfach|leicht|wahrscheinlich|stimme zu|hilfreich|klar|schnell|freundlich|nützlich
    |angenehm|positiv|ja`,
  strong: `excellent|perfect|outstanding|fantastic|amazing|delighted|superb|best|exceptional|hervorragend|ausgezeichnet|perfekt
    |fantastisch|begeistert|exzellent`,
  either: 'great|love|loved|toll|super',
};

const bad: Judgements = {
  plain: `bad|dissatisfied|unsatisfied|unhappy|difficult|hard|unlikely|disagree|unhelpful|unclear|slow|unfriendly|useless
    |unpleasant|negative|no|displeased|irrelevant|confusing|fair|schlecht|unzufrieden|unglücklich|schwierig|schwer
    |unwahrscheinlich|lehne ab|stimme nicht zu|unklar|langsam|unfreundlich|nutzlos|unangenehm|negativ|nein|mäßig`,
  strong: `terrible|awful|horrible|worst|dreadful|furious|schrecklich|furchtbar|katastrophal|miserabel`,
  either: `poor|hate|hated|mangelhaft|ungenügend`,
};

const amounts = {
  much: 'high|more|a lot|much|many|often|viel|hoch|hoher|hohe|mehr|oft',
  little:
    'low|less|little|few|rarely|none|wenig|niedrig|niedriger|niedrige|weniger|selten|kein|gering|geringer|geringe',
};

const strongly = anyOf([
  'very|extremely|completely|totally|highly|strongly|really|at all|absolutely|sehr|äußerst|extrem|völlig|voll und ganz',
  'überhaupt nicht|gar nicht|überhaupt kein|stark',
]);
const weakly = anyOf([
  'somewhat|slightly|a bit|a little|fairly|quite|rather|moderately|eher|etwas|ziemlich|ein bisschen|relativ',
]);
const negated = anyOf(["not|never|isn't|wasn't|nicht|nie|don't"]);

function words(list: string): RegExp {
  return new RegExp(anyOf([list.replace(/\n\s+/g, '')]).source, 'giu');
}

const judged: readonly [pattern: RegExp, sign: 1 | -1, levels: readonly number[] | null][] = [
  [words(bad.plain), -1, null],
  [words(bad.strong), -1, [3]],
  [words(bad.either), -1, [2, 3]],
  [words(good.strong), 1, [3]],
  [words(good.either), 1, [2, 3]],
  [words(good.plain), 1, null],
];

/** What the label of a step says, or undefined where its words are not known or point both ways. */
export function valenceOf(label: string): Valence | undefined {
  const level = strongly.test(label) ? 3 : weakly.test(label) ? 1 : 2;
  const { found, rest } = judgementsIn(label);
  const [first] = found;
  if (first && found.every(({ sign }) => sign === first.sign)) {
    const levels = level === 3 ? [3] : (first.levels ?? [level]);
    return { sign: turned(first.sign, rest), levels, kind: 'judgement' };
  }
  return first ? undefined : amountOf(label);
}

/** Words for amounts come in no fixed pairs: "a little" stands against "a lot". */
function amountOf(label: string): Valence | undefined {
  const sign = words(amounts.little).test(label) ? -1 : words(amounts.much).test(label) ? 1 : undefined;
  return sign && { sign: turned(sign, label), levels: [1, 2, 3], kind: 'amount' };
}

/** Longer words first, and each cut out when found: "unhappy" is not also "happy". */
function judgementsIn(label: string) {
  let rest = label;
  const found = judged.flatMap(([pattern, sign, levels]) => {
    const matches = rest.match(pattern) ?? [];
    rest = rest.replace(pattern, ' ');
    return matches.map(() => ({ sign, levels }));
  });
  return { found, rest };
}

function turned(sign: 1 | -1, by: string): 1 | -1 {
  if (!negated.test(by)) return sign;
  return sign === 1 ? -1 : 1;
}
