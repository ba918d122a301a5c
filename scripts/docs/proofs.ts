import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from '../testkit/root.js';
import type { Page } from './blocks.js';
import { cellsOf } from './tables.js';

/** A test that holds promises: its title begins with their numbers, as in `[7][8] backs off and …`. */
export interface Proof {
  promises: number[];
  /** Without the numbers; as it stands in the file, so a name that is filled in shows its mark. */
  title: string;
  /** From the root of the repository. */
  file: string;
}

const folders = ['packages', 'examples', 'scripts'];
const titled = /(['"`])((?:\[\d{1,2}\])+) ((?:(?!\1)[^\\\n]|\\.)+)\1/g;

/** Every such test of the repository, in the order of the files. */
export function findProofs(): Proof[] {
  return folders.flatMap(testFiles).sort().flatMap(proofsIn);
}

function testFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return /^(node_modules|dist|build)$/.test(entry.name) ? [] : testFiles(path);
    return /\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function proofsIn(file: string): Proof[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(titled)].map(([, , numbers = '', title = '']) => ({
    promises: numbersIn(numbers),
    title,
    file,
  }));
}

/** The promises that a title names at its beginning. */
export function numbersIn(title: string): number[] {
  const [head = ''] = /^(\[\d{1,2}\])*/.exec(title) ?? [];
  return [...head.matchAll(/\d+/g)].map(Number);
}

const table = /^<!-- proofs -->\n(\|.*\n)(\|.*\n)((?:\|.*\n)*)/gm;

/** The numbers of the promises that a page makes. */
export function promisesIn({ text }: Page): number[] {
  return [...text.matchAll(table)].flatMap(([, , , body = '']) =>
    body
      .split('\n')
      .filter(Boolean)
      .map((line) => Number(cellsOf(line)[0])),
  );
}

/** Tables below `<!-- proofs -->` of number, promise and tests: the last cell of each line as the tests have it. */
export function withProofs({ path, text }: Page, proofs: readonly Proof[]): string {
  return text.replace(table, (_, head: string, line: string, body: string) => {
    const rows = body.split('\n').filter(Boolean).map(cellsOf);
    const proved = rows.map(([number = '', promise = '']) => {
      const own = proofs.filter(({ promises }) => promises.includes(Number(number))).sort(mostToThePoint);
      return `| ${number} | ${promise} | ${namesOf(own, path)} |\n`;
    });
    return `<!-- proofs -->\n${head}${line}${proved.join('')}`;
  });
}

/** What holds one promise only says more about it than what holds ten. */
function mostToThePoint(a: Proof, b: Proof): number {
  return a.promises.length - b.promises.length;
}

/** Names of tests by file; so many that a line stays readable. */
const maxNames = 4;

function namesOf(proofs: readonly Proof[], page: string): string {
  const named = proofs.slice(0, maxNames).map(({ title, file }) => {
    const link = posix.relative(posix.dirname(page), file);
    return `“${title.replaceAll('|', '\\|')}” in [${posix.basename(file)}](${link})`;
  });
  const others = proofs.length - named.length;
  return [...named, ...(others ? [`and ${others} more`] : [])].join('; ');
}
