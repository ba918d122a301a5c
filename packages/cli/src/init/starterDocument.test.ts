import { readFileSync } from 'node:fs';
import { compile } from '@cairn/schema';
import { starterDocument, starterKinds } from '@cairn/schema/starters';
import { describe, expect, test } from 'vitest';
import { findingsIn } from '../findings.js';
import { queueStub, snippet } from './snippet.js';
import { wishesFrom } from './wishes.js';

describe.each(starterKinds)('the document for %s', (kind) => {
  const document = starterDocument({ kind, name: 'Fernway', locales: ['en'] });

  test('is right, and the linter has nothing to say', () => {
    const text = JSON.stringify(document, null, 2);
    const judged = findingsIn(text, { now: Date.now() });
    expect(judged.findings).toEqual([]);
    expect(judged.document && compile(judged.document, 1).surveys).toHaveLength(
      document.surveys?.length ?? 0,
    );
  });

  test('has three to five surveys, each at a touchpoint that is in the snippet', () => {
    const surveys = document.surveys ?? [];
    if (kind !== 'blank') expect([3, 4, 5]).toContain(surveys.length);
    const lines = snippet(document, { collector: 'https://cairn.example', key: 'pk_1' }).join('\n');
    for (const { touchpoints, placement, id } of surveys) {
      for (const touchpoint of touchpoints) expect(lines).toContain(`cairn('touchpoint', '${touchpoint}');`);
      expect(lines.includes(`data-cairn-inline="${id}"`)).toBe(placement === 'inline');
    }
  });
});

test('other languages are listed for the linter', () => {
  const { settings } = starterDocument({ kind: 'shop', name: 'Fernway', locales: ['de', 'en', 'fr'] });
  expect(settings).toEqual({ locale: 'en', locales: ['de', 'fr'] });
});

test('the queue stub is the one of the README', () => {
  const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(queueStub);
});

describe('what init wants to know', () => {
  test('is usual when nobody is asked', async () => {
    expect(await wishesFrom({ folder: '/tmp/fernway' })).toEqual({
      kind: 'blank',
      name: 'fernway',
      locales: ['en'],
      collector: 'http://127.0.0.1:4600',
    });
  });

  test('is asked for until the answer will do; a flag is not asked for', async () => {
    const answers = ['store', 'shop', 'de, en', 'https://cairn.example/'];
    const asked: string[] = [];
    const wishes = await wishesFrom({ folder: '.', name: 'Fernway' }, async (question) => {
      asked.push(question);
      return answers.shift() ?? '';
    });
    expect(asked[1]).toBe(
      'Please choose one of shop, saas, docs, blank.\nWhat is it? shop, saas, docs, blank (blank) ',
    );
    expect(asked.join()).not.toContain('What do visitors call it?');
    expect(wishes).toEqual({
      kind: 'shop',
      name: 'Fernway',
      locales: ['de', 'en'],
      collector: 'https://cairn.example',
    });
  });

  test.each([
    [{ kind: 'store' }, '--kind: "store" will not do; choose one of shop, saas, docs, blank'],
    [{ name: '{x}' }, '--name: "{x}" will not do; use at most 80 characters, without braces'],
    [
      { locale: 'german language' },
      '--locale: "german language" will not do; use language tags such as en or en,pt-BR',
    ],
    [
      { collector: 'cairn' },
      '--collector: "cairn" will not do; use an address such as https://cairn.example',
    ],
  ])('a wrong flag is refused: %j', async (flags, message) => {
    await expect(wishesFrom({ folder: '.', ...flags })).rejects.toThrow(message);
  });
});
