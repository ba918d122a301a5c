import { describe, expect, it } from 'vitest';
import type { StoredResponse } from '../api/types.js';
import { arrivals } from './arrivals.js';

const response = (prompt: string, minute: number, id = prompt): StoredResponse => ({
  ...{ prompt, id, survey: 'ease', version: 1, touchpoint: 'checkout', complete: true, answers: [] },
  ...{ at: '2026-03-01T10:00:00Z', receivedAt: `2026-03-01T10:${String(minute).padStart(2, '0')}:00Z` },
});
const prompts = (responses: readonly StoredResponse[]) => responses.map(({ prompt }) => prompt);

describe('what came while somebody reads', () => {
  const shown = [response('b', 2), response('a', 1)];

  it('waits, newest first, and the list stays as it is', () => {
    const found = arrivals(shown, { items: [response('d', 4), response('c', 3), ...shown] });
    expect(prompts(found.arrived)).toEqual(['d', 'c']);
    expect(found.shown).toEqual(shown);
  });

  it('is filled in where it stands when somebody goes on answering', () => {
    const found = arrivals(shown, { items: [response('a', 5, 'a2'), response('b', 2)] });
    expect(found.arrived).toEqual([]);
    expect(found.shown.map(({ id }) => id)).toEqual(['b', 'a2']);
  });

  it('is not what takes the place of an erased one at the end of the page', () => {
    const found = arrivals(shown, { items: [response('b', 2), response('older', 0)] });
    expect(found.arrived).toEqual([]);
    expect(prompts(found.shown)).toEqual(['b']);
  });

  it('leaves out what was erased, as far as the list that was fetched reaches', () => {
    const long = [response('c', 3), response('b', 2), response('a', 1)];
    const found = arrivals(long, { items: [response('d', 4), response('b', 2)], next: 'older' });
    expect(prompts(found.shown)).toEqual(['b', 'a']);
    expect(prompts(arrivals(long, { items: [response('b', 2)], next: null }).shown)).toEqual(['b']);
    expect(prompts(arrivals(long, { items: [] }).shown)).toEqual([]);
  });

  it('is everything where nothing was', () => {
    expect(prompts(arrivals([], { items: [response('a', 1)] }).arrived)).toEqual(['a']);
  });
});
