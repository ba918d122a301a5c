const maxChars = 40;

/** The id of a new project: its name as far as an address can carry it, with a number where that is taken. */
export function projectIdFrom(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, maxChars)
    .replaceAll(/^-+|-+$/g, '');
  const begun = plain || 'project';
  const tries = [begun, ...taken.map((_, index) => `${begun}-${index + 2}`)];
  return tries.find((id) => !taken.includes(id)) ?? `${begun}-${taken.length + 2}`;
}
