/** What the card itself says. `{…}` are filled in as text. */
export interface Words {
  close: string;
  notNow: string;
  neverAgain: string;
  /** The line after "not now". */
  later: string;
  /** The line after "never ask again". */
  never: string;
  back: string;
  next: string;
  send: string;
  skip: string;
  thanks: string;
  /** Spoken only, when a prompt appears. */
  arrived: string;
  /** Spoken only, after the answer. */
  received: string;
  /** Of `{at}` and `{of}`, both counted from one. */
  progress: string;
  /** Spoken only: the number and the words of one step of a scale, as `{step}` and `{label}`. */
  step: string;
}

/** What the rarer questions, the tab and errors say. */
export interface FieldWords {
  /** The last choice of a list, which the reader may describe. */
  other: string;
  /** Names the text field beside "other". */
  otherText: string;
  notApplicable: string;
  name: string;
  email: string;
  emailWrong: string;
  /** Where nothing is chosen. */
  required: string;
  /** Where nothing is written. */
  fillIn: string;
  consentNeeded: string;
  copy: string;
  copied: string;
  /** Spoken after the text of a link, hence without a capital. */
  newTab: string;
  /** On the tab at the edge of the page. */
  feedback: string;
  /** Of `{n}`. */
  charactersLeft: Plural;
  /** Of `{n}`, for a table of questions. */
  rowsLeft: Plural;
}

/** One form for each plural category that a language has for whole numbers (CLDR); `other` always. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

export interface Language {
  words: Words;
  fieldWords: FieldWords;
}
