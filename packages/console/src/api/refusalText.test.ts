// @vitest-environment happy-dom
import { requestErrors } from '@cairn/schema/wire';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const speaking = async (language: string) => {
  vi.resetModules();
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue([language]);
  return (await import('./refusalText.js')).refusalText;
};

beforeEach(() => localStorage.clear());

describe('why the collector refused', () => {
  it('is in English what the collector says', async () => {
    const refusalText = await speaking('en');
    expect(refusalText('not_found', 'there is no such member')).toBe('There is no such member.');
  });

  it.each(Object.keys(requestErrors))('is said in German for %s', async (code) => {
    const refusalText = await speaking('de');
    expect(refusalText(code, 'there is no such member')).not.toMatch(/^There is/);
  });

  it('keeps the name of the field, and the exact words about it', async () => {
    const refusalText = await speaking('de');
    expect(refusalText('invalid', 'name: write at most 80 characters')).toBe(
      'name: Das passt nicht; der Collector sagt: „write at most 80 characters“',
    );
  });

  it('says what stands in the way, in the exact words about it', async () => {
    const refusalText = await speaking('de');
    expect(refusalText('conflict', 'there are 200 views; delete one that nobody needs')).toBe(
      'So, wie es jetzt steht, geht das nicht; der Collector sagt: „there are 200 views; delete one that nobody needs“',
    );
  });

  it('is the collector’s own sentence where the code is not known', async () => {
    const refusalText = await speaking('de');
    expect(refusalText('tea_only', 'there is no coffee here')).toBe('There is no coffee here.');
  });
});
