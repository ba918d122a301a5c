/** A column's names: the question's, and below it the row's or the option's where the tool writes two rows. */
export interface HeaderCell {
  index: number;
  top: string;
  sub: string;
  /** Both as one, told apart from others of the same name: what a mapping file calls it. */
  name: string;
}

/** What the second row says where there is only one answer. */
const plainSubs = ['response', 'open-ended response', 'open ended response'];

/** The columns of a header of one row or two. A name is written above the first of its columns only. */
export function headerOf(rows: readonly (readonly string[])[]): HeaderCell[] {
  const [tops = [], subs = []] = rows;
  const seen = new Map<string, number>();
  let top = '';
  return Array.from({ length: Math.max(tops.length, subs.length) }, (_, index) => {
    const written = (tops[index] ?? '').trim();
    const sub = subOf(subs[index] ?? '');
    if (written || !sub) top = written;
    const plain = sub ? `${top} [${sub}]` : top || `column ${index + 1}`;
    const times = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, times);
    return { index, top, sub, name: times > 1 ? `${plain}#${times}` : plain };
  });
}

function subOf(written: string): string {
  const sub = written.trim();
  return plainSubs.includes(sub.toLowerCase()) ? '' : sub;
}
