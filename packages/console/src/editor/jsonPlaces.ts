import { pathOf } from '@cairn/schema/lint/fix';

/** JSON that was read, with where each of its values begins; or why it cannot be read, and where. */
export type ReadJson =
  | { ok: true; value: unknown; places: ReadonlyMap<string, number> }
  | { ok: false; at: number; problem: JsonProblem };

/** Why a text is not JSON, for the words of the console. */
export type JsonProblem =
  | { is: 'ended' }
  | { is: 'expected'; what: 'value' | 'name' | 'colon' | 'commaOrEnd' | 'nothing' }
  | { is: 'string' | 'number' | 'trailingComma' }
  | { is: 'twice'; name: string };

class Stop extends Error {
  constructor(
    readonly at: number,
    readonly problem: JsonProblem,
  ) {
    super(problem.is);
  }
}

/** Reads JSON as browsers do, and remembers where everything stands, which they do not tell. */
export function readJson(text: string): ReadJson {
  const places = new Map<string, number>();
  const reader = createReader(text, places);
  try {
    const value = reader.value([]);
    reader.end();
    return { ok: true, value, places };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { ok: false, at: error.at, problem: error.problem };
  }
}

type Keys = (string | number)[];

const space = /[ \t\n\r]*/y;
/** Whatever is no control character below the space; JSON takes those above. */
const stringToken = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const numberToken = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const wordToken = /true|false|null/y;

function createReader(text: string, places: Map<string, number>) {
  let at = 0;

  function take(token: RegExp): string | undefined {
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  }
  function next(): string | undefined {
    take(space);
    return text[at];
  }
  function fail(problem: JsonProblem, where = at): never {
    throw new Stop(where, where >= text.length ? { is: 'ended' } : problem);
  }

  function value(keys: Keys): unknown {
    const first = next();
    places.set(pathOf(keys), at);
    if (first === '{') return record(keys);
    if (first === '[') return list(keys);
    if (first === '"') return string();
    const word = take(wordToken) ?? take(numberToken);
    if (word === undefined) return fail({ is: 'expected', what: 'value' });
    if (/[\w.+-]/.test(text[at] ?? '')) fail({ is: 'number' });
    return JSON.parse(word);
  }

  function string(): string {
    const begun = at;
    const token = take(stringToken);
    if (token === undefined) return fail({ is: 'string' }, begun);
    return JSON.parse(token) as string; // a string token is a string
  }

  function record(keys: Keys): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    at += 1;
    if (next() === '}') {
      at += 1;
      return {};
    }
    for (;;) {
      if (next() !== '"') fail(entries.size && text[at] === '}' ? { is: 'trailingComma' } : name);
      const begun = at;
      const key = string();
      if (entries.has(key)) fail({ is: 'twice', name: key }, begun);
      if (next() !== ':') fail({ is: 'expected', what: 'colon' });
      at += 1;
      entries.set(key, value([...keys, key]));
      if (isLast('}')) return Object.fromEntries(entries);
    }
  }

  function list(keys: Keys): unknown[] {
    const items: unknown[] = [];
    at += 1;
    if (next() === ']') {
      at += 1;
      return items;
    }
    for (;;) {
      if (next() === ']') fail({ is: 'trailingComma' });
      items.push(value([...keys, items.length]));
      if (isLast(']')) return items;
    }
  }

  /** After a member: another follows, or the bracket closes. */
  function isLast(bracket: '}' | ']'): boolean {
    const sign = next();
    if (sign !== ',' && sign !== bracket) fail({ is: 'expected', what: 'commaOrEnd' });
    at += 1;
    return sign === bracket;
  }

  function end(): void {
    if (next() !== undefined) fail({ is: 'expected', what: 'nothing' });
  }
  return { value, end };
}

const name: JsonProblem = { is: 'expected', what: 'name' };

export interface Position {
  /** From 1. */
  line: number;
  column: number;
}

export function positionOf(text: string, at: number): Position {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Where a path stands; of what is not written, the nearest thing around it that is. */
export function placeOf(places: ReadonlyMap<string, number>, path: string): number {
  let around = path;
  while (!places.has(around) && around)
    around = around.replace(/(?:\.[^.[\]]*|\[\d+\]|^[^.[\]]+)$/, '') || '';
  return places.get(around) ?? 0;
}
