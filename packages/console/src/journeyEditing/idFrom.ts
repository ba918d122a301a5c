import { limits } from '@cairn/schema/wire';

/** An id for something new: its name as the page can call it, with a number where that is taken. */
export function idFrom(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replaceAll(/[.-]*\.[.-]*/g, '.')
    .slice(0, limits.maxIdChars - 4)
    .replaceAll(/^[.-]+|[.-]+$/g, '');
  const begun = plain || 'moment';
  const tries = [begun, ...taken.map((_, at) => `${begun}-${at + 2}`)];
  return tries.find((id) => !taken.includes(id)) ?? `${begun}-${taken.length + 2}`;
}
