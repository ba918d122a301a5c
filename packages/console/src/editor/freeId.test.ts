import { describe, expect, it } from 'vitest';
import { freeId } from './freeId.js';

describe('an id for something new', () => {
  it('is made of its words', () => {
    expect(freeId('Ease of use', [])).toBe('ease-of-use');
    expect(freeId('  Übersicht & Suche! ', [])).toBe('ubersicht-suche');
  });

  it('counts on where it is taken', () => {
    expect(freeId('Ease', ['ease', 'ease-2'])).toBe('ease-3');
  });

  it('falls back where the words leave no letters, and never takes a reserved name', () => {
    expect(freeId('どう', [], 'question')).toBe('question');
    expect(freeId('Constructor', [], 'option')).toBe('option');
  });

  it('is never longer than an id may be', () => {
    expect(freeId('a'.repeat(200), ['a'.repeat(60)]).length).toBeLessThanOrEqual(64);
  });
});
