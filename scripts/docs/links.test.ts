import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../testkit/root.js';
import { type Page, readPages } from './blocks.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const others = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'docs/cli.md'];
const pages: Page[] = [...readPages(), ...others.map((path) => ({ path, text: read(path) }))];

/** A heading's address, as GitHub makes it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replace(/ /g, '-');

const anchorsIn = (path: string) =>
  [...read(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));

function isThere({ path }: Page, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const target = file ? join(dirname(path), file) : path;
  return existsSync(join(root, target)) && (!anchor || anchorsIn(target).includes(anchor));
}

describe.each(pages.map((page) => [page.path, page] as const))('%s', (_path, page) => {
  it('links only to what is there', () => {
    const links = [...page.text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !isThere(page, link))).toEqual([]);
  });

  it('names only tests that there are', () => {
    const named = [...page.text.matchAll(/“([^”]+)” in \[[^\]]+\]\(([^)]+)\)/g)];
    const missing = named.filter(
      ([, test = '', file = '']) => !read(join(dirname(page.path), file)).includes(test),
    );
    expect(missing.map(([whole]) => whole)).toEqual([]);
  });
});

it('the index leads to every page', () => {
  const index = read('docs/README.md');
  const names = readPages().map(({ path }) => path.slice('docs/'.length));
  expect(names.filter((name) => name !== 'README.md' && !index.includes(`(${name})`))).toEqual([]);
});
