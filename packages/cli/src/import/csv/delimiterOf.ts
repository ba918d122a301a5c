/** Rarest in people's words first: it decides between those that there are as many of. */
const delimiters = ['\t', ';', '|', ','] as const;

/** What stands between the cells of a first line: the one that there is most of outside quotes; a comma for a line of one cell. */
export function delimiterOf(line: string): string {
  const bare = line.replace(/"(?:[^"]|"")*"?/g, '');
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length);
  const most = Math.max(...counts);
  return (most > 1 && delimiters[counts.indexOf(most)]) || ',';
}
