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

  it('is what the address says, where a browser keeps nothing', async () => {
    const { speak } = await speaking(['en']);
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked });
    const went = vi.spyOn(window.location, 'search', 'set').mockImplementation(() => undefined);
    speak('de');
    expect(went).toHaveBeenCalledWith('language=de');
    went.mockRestore();
    history.replaceState(null, '', '/cases?language=de');
    expect((await speaking(['en'])).language).toBe('de');
    history.replaceState(null, '', '/');
    vi.unstubAllGlobals();
  });

  it('is not one that it does not speak', async () => {
    expect((await speaking(['de'], 'tlh')).language).toBe('de');
  });

  it('is that of its words', async () => {
    const { inLanguage } = await speaking(['de']);
    expect(inLanguage({ save: 'Save' }, { save: 'Speichern' }).save).toBe('Speichern');
  });
});
