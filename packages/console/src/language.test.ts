// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';

const speaking = async (asked: string[], kept?: string) => {
  vi.resetModules();
  if (kept) localStorage.setItem('cairn:language', kept);
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(asked);
  return import('./language.js');
};

beforeEach(() => localStorage.clear());

describe('the language of the console', () => {
  it.each([
    [['de-AT', 'en'], 'de'],
    [['en-US', 'de'], 'en'],
    [['fr', 'de-CH'], 'de'],
    [['fr'], 'en'],
    [[], 'en'],
  ])('is, where the browser asks for %j, %s', async (asked, expected) => {
    expect((await speaking(asked)).language).toBe(expected);
  });

  it('is what was chosen here, whatever the browser asks for', async () => {
    expect((await speaking(['en'], 'de')).language).toBe('de');
  });

  it('is not one that it does not speak', async () => {
    expect((await speaking(['de'], 'tlh')).language).toBe('de');
  });

  it('is that of its words', async () => {
    const { inLanguage } = await speaking(['de']);
    expect(inLanguage({ save: 'Save' }, { save: 'Speichern' }).save).toBe('Speichern');
  });
});
