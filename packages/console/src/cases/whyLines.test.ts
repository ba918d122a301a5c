import { describe, expect, it } from 'vitest';
import { caseItem } from '../testing/caseItem.js';
import { fernway } from '../testing/fernway.js';
import { touchpointName, whyLines } from './whyLines.js';

const score = { on: 'score', question: 'ease', scale: 'ces.agree7', step: 2 } as const;

describe('why somebody should be replied to', () => {
  it('is the answer on its scale, under what was asked', () => {
    expect(whyLines(caseItem({ reasons: [score] }), fernway())).toEqual([
      '2 of 7 · It was easy to check out.',
    ]);
  });

  it('is a line for every reason', () => {
    const reasons = [score, { on: 'keyword', question: 'hard', word: 'refund' } as const];
    expect(whyLines(caseItem({ reasons }), fernway())).toEqual([
      '2 of 7 · It was easy to check out.',
      'Wrote “refund”',
    ]);
  });

  it('is a wish to be contacted, or silence', () => {
    expect(whyLines(caseItem({ reasons: [{ on: 'contact', question: 'mail' }] }), fernway())).toEqual([
      'Asks to be contacted',
    ]);
    expect(whyLines(caseItem({ reasons: [{ on: 'silence', days: 90 }] }), fernway())).toEqual([
      'No answer for more than 90 days',
    ]);
  });

  it('is as the collector says it while the document is not known, or asks on another scale by now', () => {
    const item = caseItem({ reasons: [{ ...score, scale: 'ces.ease5' }] });
    expect(whyLines(item, fernway())).toEqual([item.why]);
    expect(whyLines(item, undefined)).toEqual([item.why]);
  });
});

it('calls a touchpoint by its name, or by its id once it is gone', () => {
  expect(touchpointName(caseItem(), fernway())).toBe('Places an order');
  expect(touchpointName(caseItem({ touchpoint: 'gone' }), fernway())).toBe('gone');
});
