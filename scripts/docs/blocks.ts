import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../testkit/root.js';

/** A fenced block of a page: its first line is ```` ```language kind flag flag ````. */
export interface Block {
  /** `docs/triggers.md`. */
  page: string;
  /** Line of the fence. */
  line: number;
  language: string;
  kind: string;
  flags: string[];
  text: string;
}

export interface Page {
  /** Path from the root of the repository. */
  path: string;
  text: string;
}

/** The guide: every page of `docs/` but the command's, whose examples are run beside its code. */
export function readPages(): Page[] {
  return readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md') && file !== 'cli.md')
    .map((file) => ({ path: `docs/${file}`, text: readFileSync(join(root, 'docs', file), 'utf8') }));
}

export function blocksIn({ path, text }: Page): Block[] {
  return [...text.matchAll(/^```(\w+)([^\n]*)\n([\s\S]*?)^```$/gm)].map((found) => {
    const [, language = '', info = '', written = ''] = found;
    const [kind = '', ...flags] = info.trim().split(/\s+/);
    return { page: path, line: lineAt(text, found.index), language, kind, flags, text: written };
  });
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
