import { describe, expect, it } from 'vitest';
import { cesScore } from '../testing/fernway.js';
import { scoreView } from './scoreView.js';

describe('scoreView', () => {
  it('shows the figure with its certainty and the ends of its interval', () => {
    expect(scoreView(cesScore(184, 11))).toMatchObject({
      metric: 'CES, 1 to 7',
      n: 184,
      figure: { value: '5.8', certainty: '±0.2', low: '5.6', high: '6.1' },
      spread: '94 % good, 0 % neutral, 6 % bad',
    });
  });

  it('shows no figure and no percentage below five answers', () => {
    const view = scoreView(cesScore(4, 1));
    expect(view.figure).toBeNull();
    expect(view.spread).toBe('3 good, 0 neutral, 1 bad');
  });

  it('names a scale it does not know by its own name', () => {
    const unknown = cesScore(9, 1);
    expect(scoreView({ ...unknown, score: { ...unknown.score, scale: 'ces.new9' } }).metric).toBe('ces.new9');
  });
});
