import { describe, expect, it } from 'vitest';
import { fakePlatform } from '../testing/fakePlatform.js';
import { visitorStore } from './visitorStore.js';

const storeWith = (stored: unknown) => {
  const platform = fakePlatform();
  platform.stored.set('cairn:pk_demo', stored);
  return visitorStore(platform, 'pk_demo');
};

const known = {
  visitor: 'v',
  visits: 3,
  seenAt: 0,
  sessionPrompts: 0,
  promptedAt: 7,
  attributes: { plan: 'pro' },
};

describe('what is remembered of a visitor', () => {
  it('[15] is taken over from a version that knew less of them', () => {
    const { state } = storeWith({
      visitor: 'v',
      attributes: { plan: 'pro' },
      surveys: { a: { shownAt: 5 } },
    });
    expect(state()).toMatchObject({
      visitor: 'v',
      visits: 1,
      promptedAt: 0,
      attributes: { plan: 'pro' },
      surveys: { a: { shownAt: 5 } },
    });
  });

  it('[15] is kept whole for a version that knows more of them', () => {
    const { state, update } = storeWith({ ...known, surveys: {}, mood: 'sunny' });
    update((before) => before);
    expect(state()).toMatchObject({ visitor: 'v', mood: 'sunny' });
  });

  it.each<[string, unknown]>([
    ['a text', 'oh'],
    ['nothing', null],
    ['surveys that are a text', { ...known, surveys: 'all' }],
    ['attributes that are a number', { ...known, surveys: {}, attributes: 4 }],
    ['prompts that are no list', { ...known, surveys: {}, prompts: {} }],
  ])('[15] is forgotten when it cannot be read: %s', (_what, stored) => {
    const { state } = storeWith(stored);
    expect(state()).toMatchObject({ visits: 1, attributes: {}, surveys: {} });
  });
});
