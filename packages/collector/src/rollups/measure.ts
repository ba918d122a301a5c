/** One given answer as the rollups count it: a step of a scale, or bucket 0 of scale `text` for any wording. */
export interface Measure {
  question: string;
  scale: string;
  bucket: number;
}

/** The scale under which written answers are counted. */
export const textScale = 'text';

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
