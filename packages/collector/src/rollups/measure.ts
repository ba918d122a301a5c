/**
 * One given answer as the rollups count it: a step of a scale; bucket 0 of `text` or `contact` for what is only
 * counted; bucket 1 of `choice` for the question that was answered and for each of its options that was chosen.
 */
export interface Measure {
  /** The question, or one part of it: `question/row`, `question/option`. */
  question: string;
  scale: string;
  bucket: number;
}

/** The scale under which written answers are counted. */
export const textScale = 'text';
/** The scale under which contacts are counted: how many, never who. */
export const contactScale = 'contact';
/** The scale under which choices are counted, by the option's id: moving or adding options changes no figure. */
export const choiceScale = 'choice';
/** The scale under which the question is counted that was on the screen when a prompt was dismissed. */
export const dismissedScale = 'dismissed';

/** The option of those who wrote their own. No author can use this id. */
export const otherOption = 'other';

/** Name of a row or an option in the rollups; no id holds a slash. */
export function partName(question: string, part: string): string {
  return `${question}/${part}`;
}

/** The question, and the row or option where the name is of one. */
export function splitName(name: string): { question: string; part?: string } {
  const [question = '', part] = name.split('/');
  return part === undefined ? { question } : { question, part };
}

/** One line each, `ease ces.agree7 6`: ids and scale names hold no spaces, and JSON costs three times as much. */
export function writeMeasures(measures: readonly Measure[]): string {
  return measures.map(({ question, scale, bucket }) => `${question} ${scale} ${bucket}`).join('\n');
}

export function readMeasures(written: string): Measure[] {
  if (!written) return [];
  return written.split('\n').map((line) => {
    const [question = '', scale = '', bucket = ''] = line.split(' ');
    return { question, scale, bucket: Number(bucket) };
  });
}
