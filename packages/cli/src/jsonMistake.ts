/** Where a text stops being JSON, for whoever has to mend it. Lines and columns count from 1. */
export interface JsonMistake {
  line: number;
  column: number;
  /** What would have had to stand there. */
  expected: string;
}

/**
 * Finds the first place where a text is not JSON; undefined when it is. `JSON.parse` names the place in words
 * that change from one Node to the next, and often not at all.
 */
export function jsonMistake(text: string): JsonMistake | undefined {
  try {
    const scanner = new Scanner(text);
    scanner.value();
    scanner.end();
    return undefined;
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    const before = text.slice(0, error.position).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, expected: error.expected };
  }
}

class Mistake extends Error {
  readonly position: number;
  readonly expected: string;

  constructor(position: number, expected: string) {
    super(expected);
    this.position = position;
    this.expected = expected;
  }
}

const space = /[ \t\n\r]*/y;
// From the space upwards: control characters must be escaped.
const text = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const atom = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

class Scanner {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  value(): void {
    if (this.#take('{')) this.#list('}', () => this.#property());
    else if (this.#take('[')) this.#list(']', () => this.value());
    else if (!this.#match(text) && !this.#match(atom)) throw new Mistake(this.#at, 'a value');
  }

  end(): void {
    this.#match(space);
    if (this.#at < this.#source.length) throw new Mistake(this.#at, 'the end of the file');
  }

  #property(): void {
    this.#match(space);
    if (!this.#match(text)) throw new Mistake(this.#at, 'a key in double quotes');
    if (!this.#take(':')) throw new Mistake(this.#at, 'a colon');
    this.value();
  }

  #list(close: string, one: () => void): void {
    if (this.#take(close)) return;
    do one();
    while (this.#take(','));
    if (!this.#take(close)) throw new Mistake(this.#at, `a comma or ${close}`);
  }

  #take(character: string): boolean {
    this.#match(space);
    if (this.#source[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    if (found) this.#at = pattern.lastIndex;
    return Boolean(found);
  }
}
