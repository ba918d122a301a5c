import { anyOf } from '../words.js';

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
export const leadingPhrases: Record<string, readonly [pattern: RegExp, why: string][]> = {
  en: [
    [
      /^(?:do|does|did|is|are|was|were|would|wo|ca|could|should|have|has|had)n't (?:you|we|it|our|your|the|this|that|they)\b/i,
      'a question that opens with a negation asks for a yes',
    ],
    [
      /^(?:do|would|could|can) you (?:not )?(?:also )?(?:agree|admit|accept)\b(?!.*\bor disagree\b)/i,
      'asking for agreement gets it',
    ],
    [/^(?:do|did|are|is|was|would) (?:you|it|we|this) not\b/i, 'a negated question asks for a yes'],
    [
      /, (?:right|correct|no|yes|(?:is|was|does|did|do|are|would|have|has)n't (?:it|you|we|they)(?: \w+)?)\?$/i,
      'the tag at the end asks for a yes',
    ],
    [
      /\b(?:as (?:you|we all|everyone) (?:\w+ )?knows?|most (?:of our )?(?:people|customers|users|guests|visitors) (?:\w+ )?(?:love|like|say|agree|think|find|prefer|enjoy)|(?:like|join) (?:millions|thousands|many) of)\b/i,
      'what others think tells visitors what to answer',
    ],
    [/\b(?:clearly|obviously|of course|surely|undoubtedly|naturally)\b/i, 'it takes the answer for granted'],
    [
      /\bhow (?:much|strongly) (?:did|do|have|would) you (?:\w+ )?(?:love|loved|enjoy|enjoyed|hate|hated|regret|appreciate|appreciated)\b(?!.*\bor\b)/i,
      'it presupposes the feeling it asks for',
    ],
    [
      /\bhow (?:great|amazing|impressed|delighted|thrilled|excited|excellent|frustrated|frustrating|disappointed|disappointing|annoyed|terrible|bad|poor|perfect|delicious|beautiful)\b(?!.*\bor\b)/i,
      'it presupposes one end of the scale',
    ],
    [
      /\bhow much (?:better|easier|faster|simpler|happier|worse|more \w+)\b(?!.*\bor\b)/i,
      'it presupposes that something changed',
    ],
    [/\bwhat (?:do|did|would) you (?:\w+ )?(?:love|hate)\b/i, 'it presupposes a strong feeling'],
    [
      /\bwhy (?:do|did|are|is|was|were) (?:you|we|our|it) (?:\w+ )?(?:love|like|prefer|hate|so|better|the best)\b/i,
      'it presupposes the judgement it asks the reason for',
    ],
    [
      /\b(?:really|so|particularly|especially) (?:well|good|great|much|enjoy|like)\b/i,
      'it presupposes praise',
    ],
    [/\b(?:wow|blow you away|delight you|knock your socks off)\b/i, 'it praises what has not happened yet'],
    [
      /^(?:what|which|how many) (?:\w+ )?(?:problems|issues|difficulties|frustrations|troubles) (?:did|do|have|are|were) you\b/i,
      'it presupposes that there were problems; ask first whether there were any',
    ],
    [
      /\b(?:give|leave|rate) us (?:an? )?(?:five|5|ten|10|top|good|positive|high|great)\b/i,
      'it asks for a mark, not for an opinion',
    ],
  ],
  de: [
    [
      /^(?:finden|meinen|denken|glauben|sind|stimmen|war|ist|hat|haben|würden|möchten|wollen) (?:sie|es|ihnen|wir|das|du|dir)(?: \p{L}+)? nicht\b/iu,
      'a negated question asks for a yes',
    ],
    [
      /^(?:stimmen sie|stimmst du)(?: uns)?(?: auch)? zu,? dass/i,
      'asking for agreement gets it: write "Inwieweit stimmen Sie zu"',
    ],
    [/(?:, (?:oder(?: nicht)?|nicht wahr|richtig|stimmt's|gell)\?)$/i, 'the tag at the end asks for a yes'],
    [
      /(?<!\p{L})(?:wie (?:sie|wir alle) (?:\p{L}+ )?wissen|die meisten (?:unserer )?(?:kunden|kundinnen|menschen|gäste|nutzer)|bekanntlich|offensichtlich|selbstverständlich|natürlich|zweifellos|sicherlich)(?!\p{L})/iu,
      'it takes the answer for granted',
    ],
    [
      /(?<!\p{L})wie sehr (?:lieben|liebst|mögen|schätzen|genießen|hassen|haben sie .* (?:genossen|geliebt|geschätzt)|begeister\p{L}+)(?!\p{L})/iu,
      'it presupposes the feeling it asks for',
    ],
    [
      /(?<!\p{L})wie (?:begeistert|beeindruckt|frustriert|frustrierend|enttäuscht|enttäuschend|genervt|ärgerlich|schlecht|lecker|perfekt)(?!\p{L})(?!.* oder )/iu,
      'it presupposes one end of the scale',
    ],
    [
      /(?<!\p{L})(?:wie viel|um wie viel|wieviel) (?:besser|einfacher|schneller|leichter|schlechter)(?!\p{L})(?!.* oder )/iu,
      'it presupposes that something changed',
    ],
    [
      /(?<!\p{L})(?:was|warum|wieso) (?:lieben|hassen|liebst|hasst|bevorzugen) (?:sie|du)(?!\p{L})/iu,
      'it presupposes a strong feeling',
    ],
    [
      /(?<!\p{L})(?:besonders|richtig|wirklich|so) (?:gut|toll|sehr|gern|gerne)(?!\p{L})/iu,
      'it presupposes praise',
    ],
    [/(?<!\p{L})(?:begeistern|umhauen|verzaubern)(?!\p{L})/iu, 'it praises what has not happened yet'],
    [
      /^(?:welche|was für|wie viele) (?:probleme|schwierigkeiten|ärgernisse|hürden) (?:hatten|haben|gab|hattest|hast)(?!\p{L})/iu,
      'it presupposes that there were problems; ask first whether there were any',
    ],
    [
      /(?<!\p{L})(?:geben|gib|bewerten|bewerte) (?:sie )?uns (?:bitte )?(?:mit )?(?:fünf|5|zehn|10|eine (?:gute|positive))(?!\p{L})/iu,
      'it asks for a mark, not for an opinion',
    ],
  ],
};
