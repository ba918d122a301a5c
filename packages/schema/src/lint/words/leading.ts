import type { Said } from '../../speech.js';
import { anyOf } from '../words.js';
import { because } from './because.js';

/** Words that praise or blame, and so tell visitors what to answer. */
const praise = {
  en: `amazing|awesome|fantastic|incredible|outstanding|wonderful|superb|brilliant|unbeatable|unparalleled|exceptional
    |delightful|seamless|effortless|hassle-free|stunning|revolutionary|cutting-edge|state-of-the-art|best-in-class
    |world-class|award-winning|top-notch|superior|new and improved|terrible|horrible|awful|dreadful|annoying`,
  de: `fantastisch\\p{L}*|großartig\\p{L}*|toll(?:e[nmrs]?)?|einzigartig\\p{L}*|erstklassig\\p{L}*|hervorragend\\p{L}*
    |unschlagbar\\p{L}*|wunderbar\\p{L}*|unglaublich\\p{L}*|preisgekrönt\\p{L}*|weltklasse|revolutionär\\p{L}*
    |unübertroffen\\p{L}*|nahtlos\\p{L}*|mühelos\\p{L}*|schrecklich\\p{L}*|furchtbar\\p{L}*|grauenhaft\\p{L}*|nervig\\p{L}*`,
};

/** Praise only where it stands before what is asked about: "how friendly" is a question, "our friendly team" is not. */
const praiseBefore = {
  en: `(?<=\\b(?:our|the|this) )(?:great|excellent|friendly|helpful|fast|expert|dedicated|popular|improved|powerful|easy-to-use
    |beautiful|superfast|perfect|much-loved|high-quality|delicious|tasty|lovely)(?= \\p{L})`,
  de: `(?<=(?:unser(?:e[nmrs]?)?|de[nrms]|die|das) )(?:ausgezeichnete|freundliche|hilfsbereite|schnelle|beliebte|verbesserte
    |leistungsstarke|perfekte|exzellente|hochwertige|kompetente|innovative)[nmrs]?(?= \\p{L})`,
};

function pattern(lines: string): string {
  return lines.replace(/\n\s+/g, '');
}

/** Loaded words that can be cut out, and leave a neutral question behind. */
export const loadedWords: Record<string, RegExp> = {
  en: anyOf([pattern(praise.en), pattern(praiseBefore.en)]),
  de: anyOf([pattern(praise.de), pattern(praiseBefore.de)]),
};

/** Turns of phrase that presuppose an answer, each with what it does. */
export const leadingPhrases: Record<string, readonly [pattern: RegExp, why: Said][]> = {
  en: [
    [
      /^(?:do|does|did|is|are|was|were|would|wo|ca|could|should|have|has|had)n't (?:you|we|it|our|your|the|this|that|they)\b/i,
      because.opensWithNegation,
    ],
    [
      /^(?:do|would|could|can) you (?:not )?(?:also )?(?:agree|admit|accept)\b(?!.*\bor disagree\b)/i,
      because.asksForAgreement,
    ],
    [/^(?:do|did|are|is|was|would) (?:you|it|we|this) not\b/i, because.isNegated],
    [
      /, (?:right|correct|no|yes|(?:is|was|does|did|do|are|would|have|has)n't (?:it|you|we|they)(?: \w+)?)\?$/i,
      because.endsWithTag,
    ],
    [
      /\b(?:as (?:you|we all|everyone) (?:\w+ )?knows?|most (?:of our )?(?:people|customers|users|guests|visitors) (?:\w+ )?(?:love|like|say|agree|think|find|prefer|enjoy)|(?:like|join) (?:millions|thousands|many) of)\b/i,
      because.namesOthers,
    ],
    [/\b(?:clearly|obviously|of course|surely|undoubtedly|naturally)\b/i, because.takesForGranted],
    [
      /\bhow (?:much|strongly) (?:did|do|have|would) you (?:\w+ )?(?:love|loved|enjoy|enjoyed|hate|hated|regret|appreciate|appreciated)\b(?!.*\bor\b)/i,
      because.presupposesFeeling,
    ],
    [
      /\bhow (?:great|amazing|impressed|delighted|thrilled|excited|excellent|frustrated|frustrating|disappointed|disappointing|annoyed|terrible|bad|poor|perfect|delicious|beautiful)\b(?!.*\bor\b)/i,
      because.presupposesEnd,
    ],
    [
      /\bhow much (?:better|easier|faster|simpler|happier|worse|more \w+)\b(?!.*\bor\b)/i,
      because.presupposesChange,
    ],
    [/\bwhat (?:do|did|would) you (?:\w+ )?(?:love|hate)\b/i, because.presupposesStrength],
    [
      /\bwhy (?:do|did|are|is|was|were) (?:you|we|our|it) (?:\w+ )?(?:love|like|prefer|hate|so|better|the best)\b/i,
      because.presupposesJudgement,
    ],
    [
      /\b(?:really|so|particularly|especially) (?:well|good|great|much|enjoy|like)\b/i,
      because.presupposesPraise,
    ],
    [/\b(?:wow|blow you away|delight you|knock your socks off)\b/i, because.praisesAhead],
    [
      /^(?:what|which|how many) (?:\w+ )?(?:problems|issues|difficulties|frustrations|troubles) (?:did|do|have|are|were) you\b/i,
      because.presupposesProblems,
    ],
    [
      /\b(?:give|leave|rate) us (?:an? )?(?:five|5|ten|10|top|good|positive|high|great)\b/i,
      because.asksForMark,
    ],
  ],
  de: [
    [
      /^(?:finden|meinen|denken|glauben|sind|stimmen|war|ist|hat|haben|würden|möchten|wollen) (?:sie|es|ihnen|wir|das|du|dir)(?: \p{L}+)? nicht\b/iu,
      because.isNegated,
    ],
    [/^(?:stimmen sie|stimmst du)(?: uns)?(?: auch)? zu,? dass/i, because.asksForAgreementInGerman],
    [/(?:, (?:oder(?: nicht)?|nicht wahr|richtig|stimmt's|gell)\?)$/i, because.endsWithTag],
    [
      /(?<!\p{L})(?:wie (?:sie|wir alle) (?:\p{L}+ )?wissen|die meisten (?:unserer )?(?:kunden|kundinnen|menschen|gäste|nutzer)|bekanntlich|offensichtlich|selbstverständlich|natürlich|zweifellos|sicherlich)(?!\p{L})/iu,
      because.takesForGranted,
    ],
    [
      /(?<!\p{L})wie sehr (?:lieben|liebst|mögen|schätzen|genießen|hassen|haben sie .* (?:genossen|geliebt|geschätzt)|begeister\p{L}+)(?!\p{L})/iu,
      because.presupposesFeeling,
    ],
    [
      /(?<!\p{L})wie (?:begeistert|beeindruckt|frustriert|frustrierend|enttäuscht|enttäuschend|genervt|ärgerlich|schlecht|lecker|perfekt)(?!\p{L})(?!.* oder )/iu,
      because.presupposesEnd,
    ],
    [
      /(?<!\p{L})(?:wie viel|um wie viel|wieviel) (?:besser|einfacher|schneller|leichter|schlechter)(?!\p{L})(?!.* oder )/iu,
      because.presupposesChange,
    ],
    [
      /(?<!\p{L})(?:was|warum|wieso) (?:lieben|hassen|liebst|hasst|bevorzugen) (?:sie|du)(?!\p{L})/iu,
      because.presupposesStrength,
    ],
    [
      /(?<!\p{L})(?:besonders|richtig|wirklich|so) (?:gut|toll|sehr|gern|gerne)(?!\p{L})/iu,
      because.presupposesPraise,
    ],
    [/(?<!\p{L})(?:begeistern|umhauen|verzaubern)(?!\p{L})/iu, because.praisesAhead],
    [
      /^(?:welche|was für|wie viele) (?:probleme|schwierigkeiten|ärgernisse|hürden) (?:hatten|haben|gab|hattest|hast)(?!\p{L})/iu,
      because.presupposesProblems,
    ],
    [
      /(?<!\p{L})(?:geben|gib|bewerten|bewerte) (?:sie )?uns (?:bitte )?(?:mit )?(?:fünf|5|zehn|10|eine (?:gute|positive))(?!\p{L})/iu,
      because.asksForMark,
    ],
  ],
};
