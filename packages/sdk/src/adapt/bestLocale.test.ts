import { expect, it } from 'vitest';
import { bestLocale } from './bestLocale.js';

it.each([
  ['de', ['en', 'de'], 'de'],
  ['de-AT', ['en', 'de', 'de-CH'], 'de'],
  ['DE_at', ['en', 'de'], 'de'],
  ['de', ['en', 'de-CH'], 'de-CH'],
  ['fr', ['en', 'de'], 'en'],
  ['zh-TW', ['en', 'zh-Hans', 'zh-Hant'], 'zh-Hant'],
  ['zh-TW', ['en', 'zh', 'zh-Hant'], 'zh-Hant'],
  ['zh-CN', ['en', 'zh-Hant', 'zh-Hans'], 'zh-Hans'],
  ['zh-TW', ['en', 'zh-Hans'], 'zh-Hans'],
  ['pt-AO', ['en', 'pt-BR', 'pt-PT'], 'pt-PT'],
  ['sw-KE', ['en', 'sw'], 'sw'],
  ['', ['en', 'de'], 'en'],
])('speaks to %j, with %j, in %j', (wanted, there, best) => {
  expect(bestLocale(wanted, there)).toBe(best);
});
