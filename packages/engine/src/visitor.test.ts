import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { now } from './testing/manifestOf.js';
import {
  dayMs,
  elapsed,
  historyOf,
  newVisitor,
  noted,
  recentPrompts,
  type Showing,
  seen,
  sessionGapMs,
  shown,
  slotMs,
} from './visitor.js';

const prompt: Showing = { survey: 'a', now, interrupts: true, stage: 'purchase', tab: 't1' };

describe('seen', () => {
  const first = seen(newVisitor('seed'), now);

  it.each([
    ['a minute later', 60_000, 1],
    ['thirty minutes later', sessionGapMs, 1],
    ['more than thirty minutes later', sessionGapMs + 1, 2],
    ['after the clock went back by a minute', -60_000, 1],
    ['after the clock went back by years', -2000 * dayMs, 2],
  ])('counts the visits %s', (_when, later, visits) => {
    expect(seen(first, now + later)).toMatchObject({ visits, seenAt: now + later });
  });

  it('counts the first visit', () => {
    expect(first).toMatchObject({ visits: 1, sessionPrompts: 0, seenAt: now });
  });

  it('gives a new visit its prompts back, and a visit that goes on not', () => {
    const prompted = shown(first, prompt);
    expect(seen(prompted, now + sessionGapMs).sessionPrompts).toBe(1);
    expect(seen(prompted, now + sessionGapMs + 1).sessionPrompts).toBe(0);
  });
});

describe('shown', () => {
  it('counts a prompt everywhere that it counts', () => {
    expect(shown(newVisitor('seed'), prompt)).toMatchObject({
      promptedAt: now,
      sessionPrompts: 1,
      prompts: [[now, 'purchase']],
      slot: { tab: 't1', until: now + slotMs },
      surveys: { a: { shownAt: now, answeredAt: 0, showings: 1 } },
    });
  });

  it('counts what does not interrupt only for the survey itself', () => {
    const before = newVisitor('seed');
    const after = shown(before, { ...prompt, interrupts: false });
    expect(after).toEqual({ ...before, surveys: { a: { shownAt: now, answeredAt: 0, showings: 1 } } });
  });

  it('keeps what is known of the survey, and of others', () => {
    const before = noted(noted(newVisitor('seed'), 'a', { answeredAt: 5 }), 'b', { laterAt: 6 });
    expect(shown(shown(before, prompt), { ...prompt, now: now + 1 }).surveys).toEqual({
      a: { shownAt: now + 1, answeredAt: 5, showings: 2 },
      b: { shownAt: 0, answeredAt: 0, laterAt: 6 },
    });
  });

  it('forgets prompts that are 30 days old, so that the list stays short', () => {
    const old = { ...newVisitor('seed'), prompts: [[now - 30 * dayMs, 'use']] as const };
    expect(shown(old, prompt).prompts).toEqual([[now, 'purchase']]);
  });

  it('leaves the state that it was given alone', () => {
    const before = newVisitor('seed');
    shown(before, prompt);
    expect(before).toEqual(newVisitor('seed'));
  });
});

describe('noted', () => {
  it('changes what is remembered of one survey, and keeps the rest', () => {
    const state = noted(shown(newVisitor('seed'), prompt), 'a', { answeredAt: now, answers: { ease: 4 } });
    expect(historyOf(state, 'a')).toEqual({
      shownAt: now,
      showings: 1,
      answeredAt: now,
      answers: { ease: 4 },
    });
  });
});

describe('recentPrompts', () => {
  it.each([
    ['just now', 0, 1],
    ['29.9 days ago', 29.9, 1],
    ['30 days ago', 30, 0],
    ['tomorrow, by a clock that went back', -1, 1],
    ['in a year, by a clock that jumped', -365, 0],
  ])('counts a prompt of %s: %d days, %d', (_when, days, count) => {
    const state = { ...newVisitor('seed'), prompts: [[now - days * dayMs, 'use']] as const };
    expect(recentPrompts(state, now)).toHaveLength(count);
  });

  it('is empty for a state that has never noted any', () => {
    expect(recentPrompts(newVisitor('seed'), now)).toEqual([]);
  });
});

describe('elapsed', () => {
  it.each([
    [undefined, Number.POSITIVE_INFINITY],
    [0, Number.POSITIVE_INFINITY],
    [now - 5, 5],
    [now + 5, 5],
  ])('since %s is %s', (since, expected) => {
    expect(elapsed(since, now)).toBe(expected);
  });

  it('is never negative, however clocks jump', () => {
    fc.assert(fc.property(fc.integer(), fc.integer(), (a, b) => elapsed(a, b) >= 0));
  });
});
