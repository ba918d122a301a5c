import type { Edit, Fix } from './lintFinding.js';

/**
 * A copy of a document as it was written, with the fix applied; what was passed in is left as it is.
 * Edits are made in order, and an edit whose path leads nowhere changes nothing.
 */
export function applyFix<T>(written: T, fix: Fix): T {
  return fix.edits.reduce((document, edit) => edited(document, edit) as T, written); // a fix keeps the shape
}

function edited(at: unknown, { path, value }: Edit): unknown {
  if (!path) return value;
  if (Array.isArray(at)) return editedList(at, { path, value });
  if (at === undefined && (value === undefined || path.startsWith('['))) return at;
  if (at !== undefined && (typeof at !== 'object' || at === null)) return at;
  const of: Record<string, unknown> = { ...at };
  const { key, rest } = firstKey(of, path);
  if (rest || value !== undefined) {
    const inner = edited(of[key], { path: rest, value });
    return inner === undefined ? of : { ...of, [key]: inner };
  }
  return Object.fromEntries(Object.entries(of).filter(([name]) => name !== key));
}

function editedList(list: readonly unknown[], { path, value }: Edit): unknown {
  const match = /^\[(\d+)\]\.?/.exec(path);
  const index = Number(match?.[1]);
  if (!match || index > list.length) return list;
  const rest = path.slice(match[0].length);
  if (!rest && value === undefined) return list.filter((_, at) => at !== index);
  const changed = edited(list[index], { path: rest, value });
  return [...list.slice(0, index), changed, ...list.slice(index + 1)];
}

/** Ids may hold dots, so the longest key that is there wins over the first dot. */
function firstKey(of: Record<string, unknown>, path: string): { key: string; rest: string } {
  const known = Object.keys(of)
    .filter((key) => path === key || path.startsWith(`${key}.`) || path.startsWith(`${key}[`))
    .sort((one, other) => other.length - one.length);
  const key = known[0] ?? path.split(/[.[]/, 1)[0] ?? path;
  return { key, rest: path.slice(key.length).replace(/^\./, '') };
}
