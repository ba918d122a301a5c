/** Lines and columns count from 1. */
export interface Place {
  line: number;
  column: number;
}

/**
 * Where a path such as `surveys[0].questions[1].text` stands in a JSON text: the key of a member, the beginning of a
 * list's item, or the nearest thing around it that is there. The text must be JSON.
 */
export function jsonPlace(text: string, path: string): Place {
  const before = text.slice(0, offsetOf(text, path)).split('\n');
  return { line: before.length, column: (before.at(-1)?.replace('\uFEFF', '').length ?? 0) + 1 };
}

/** A part of the text, and where it is to be pointed at. */
interface Part {
  key: string;
  from: number;
  valueFrom: number;
}

function offsetOf(text: string, path: string): number {
  let at = skipSpace(text, 0);
  let valueAt = at;
  let rest = path;
  while (rest) {
    const here = partsAt(text, valueAt);
    const found = here.filter(({ key }) => leadsTo(rest, key)).sort((a, b) => b.key.length - a.key.length)[0];
    if (!found) return at;
    at = found.from;
    valueAt = found.valueFrom;
    rest = rest.slice(found.key.length).replace(/^\./, '');
  }
  return at;
}

/** Ids may hold dots, so a key is compared as a whole and the longest wins. */
function leadsTo(path: string, key: string): boolean {
  return path === key || path.startsWith(`${key}.`) || path.startsWith(`${key}[`);
}

/** The members of an object, or the items of a list as `[0]`, `[1]`, …; nothing inside any other value. */
function partsAt(text: string, start: number): Part[] {
  const open = text[start];
  if (open !== '{' && open !== '[') return [];
  const parts: Part[] = [];
  let at = skipSpace(text, start + 1);
  while (at < text.length && text[at] !== '}' && text[at] !== ']') {
    const part = open === '{' ? memberAt(text, at) : { key: `[${parts.length}]`, from: at, valueFrom: at };
    parts.push(part);
    at = skipSpace(text, endOfValue(text, part.valueFrom));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return parts;
}

function memberAt(text: string, from: number): Part {
  const end = endOfString(text, from);
  const key: unknown = JSON.parse(text.slice(from, end));
  const colon = skipSpace(text, end);
  return { key: String(key), from, valueFrom: skipSpace(text, colon + 1) };
}

function endOfValue(text: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === '{' || character === '[') {
      depth += 1;
      at += 1;
    } else if (character === '}' || character === ']') {
      if (depth === 0) return at;
      depth -= 1;
      at += 1;
      if (depth === 0) return at;
    } else if (character === ',' && depth === 0) return at;
    else at += 1;
    if (depth === 0 && character === '"') return at;
  }
  return at;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n\uFEFF'.includes(text[at] ?? '')) at += 1;
  return at;
}
