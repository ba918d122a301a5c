import type { Said } from '../../speech.js';

/** Why a turn of phrase suggests its answer. */
export const because = {
  opensWithNegation: {
    en: 'a question that opens with a negation asks for a yes',
    de: 'eine Frage, die mit einer Verneinung beginnt, will ein Ja',
  },
  asksForAgreement: {
    en: 'asking for agreement gets it',
    de: 'wer um Zustimmung bittet, bekommt sie',
  },
  isNegated: {
    en: 'a negated question asks for a yes',
    de: 'eine verneinte Frage will ein Ja',
  },
  endsWithTag: {
    en: 'the tag at the end asks for a yes',
    de: 'das Anhängsel am Ende will ein Ja',
  },
  namesOthers: {
    en: 'what others think tells visitors what to answer',
    de: 'was andere denken, sagt Besuchern, was sie antworten sollen',
  },
  takesForGranted: {
    en: 'it takes the answer for granted',
    de: 'sie hält die Antwort für selbstverständlich',
  },
  presupposesFeeling: {
    en: 'it presupposes the feeling it asks for',
    de: 'sie setzt das Gefühl voraus, nach dem sie fragt',
  },
  presupposesEnd: {
    en: 'it presupposes one end of the scale',
    de: 'sie setzt ein Ende der Skala voraus',
  },
  presupposesChange: {
    en: 'it presupposes that something changed',
    de: 'sie setzt voraus, dass sich etwas geändert hat',
  },
  presupposesStrength: {
    en: 'it presupposes a strong feeling',
    de: 'sie setzt ein starkes Gefühl voraus',
  },
  presupposesJudgement: {
    en: 'it presupposes the judgement it asks the reason for',
    de: 'sie setzt das Urteil voraus, nach dessen Grund sie fragt',
  },
  presupposesPraise: {
    en: 'it presupposes praise',
    de: 'sie setzt Lob voraus',
  },
  praisesAhead: {
    en: 'it praises what has not happened yet',
    de: 'sie lobt, was noch nicht geschehen ist',
  },
  presupposesProblems: {
    en: 'it presupposes that there were problems; ask first whether there were any',
    de: 'sie setzt Probleme voraus; zuerst fragen, ob es welche gab',
  },
  asksForMark: {
    en: 'it asks for a mark, not for an opinion',
    de: 'sie bittet um eine Note, nicht um eine Meinung',
  },
  asksForAgreementInGerman: {
    en: 'asking for agreement gets it: write "Inwieweit stimmen Sie zu"',
    de: 'wer um Zustimmung bittet, bekommt sie: „Inwieweit stimmen Sie zu“ schreiben',
  },
} satisfies Record<string, Said>;
