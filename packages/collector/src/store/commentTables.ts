/** The side of the first score of a response; `none` where nothing was scored. */
export type Side = 'good' | 'neutral' | 'bad' | 'none';

/**
 * What somebody wrote in answer to one question, of the response that counts: a copy to be read in order and searched.
 * The words themselves belong to the event, and go when it is emptied.
 */
export interface CommentTable {
  project_id: string;
  prompt: string;
  question: string;
  survey: string;
  touchpoint: string;
  /** When the response was given. Local days are told from it, so that another time zone changes no row. */
  at: number;
  locale: string;
  side: Side;
  text: string;
}

/** The full-text index of comments, as `commentIndex.ts` makes it. */
export interface CommentWordsTable {
  project_id: string;
  prompt: string;
  question: string;
  /** As `wordsIn` has them, with spaces between. */
  words: string;
}
