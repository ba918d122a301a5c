/** One way to divide those who answered, and the part somebody is in: `device` and `phone`. */
export interface Segment {
  dimension: string;
  value: string;
}

/** Everybody: the part that has no name, in the rollups too. */
export const everybody: Segment = { dimension: '', value: '' };

/** Where those go who come after the most values that a dimension may have. */
export const otherValue = 'other';

/** Values of one dimension; a public key must not be able to make the rollups grow for ever. */
export const maxSegmentValues = 50;

/** What stands in the place of a value that nobody has any more; no value that was ever sent holds a control character. */
export function nobodysValue(id: string): string {
  return `\u0001${id}`;
}

export function isNobody(value: string): boolean {
  return value.startsWith('\u0001');
}

/** Dimensions that there are without anybody declaring them. The names of declared ones begin with `attributes.` */
export const localeDimension = 'locale';
export const deviceDimension = 'device';
export const variantDimension = 'variant';

/** Name of the dimension of a declared attribute. */
export function attributeDimension(attribute: string): string {
  return `attributes.${attribute}`;
}

const maxValueChars = 100;

/** A value as a part's name: one line, and short. */
export function segmentValue(value: string | number | boolean): string {
  return String(value)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, maxValueChars);
}

/** One line each, a tab between: neither holds control characters, and JSON costs three times as much. */
export function writeSegments(segments: readonly Segment[]): string {
  return segments.map(({ dimension, value }) => `${dimension}\t${value}`).join('\n');
}

export function readSegments(written: string): Segment[] {
  if (!written) return [];
  return written.split('\n').map((line) => {
    const [dimension = '', value = ''] = line.split('\t');
    return { dimension, value };
  });
}
