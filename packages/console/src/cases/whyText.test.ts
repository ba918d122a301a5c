import { describe, expect, it } from 'vitest';
import { caseItem } from '../testing/caseItem.js';
import { fernway } from '../testing/fernway.js';
import { touchpointName, whyText } from './whyText.js';

const score = { on: 'score', question: 'ease', scale: 'ces.agree7', step: 2 } as const;

describe('why somebody should be replied to', () => {
  it('is the answer on its scale, under what was asked', () => {
    expect(whyText(caseItem({ reasons: [score] }), fernway())).toBe('2 of 7 · It was easy to check out.');
  });

  it('is every reason, when there are several', () => {
    const reasons = [score, { on: 'keyword', question: 'hard', word: 'refund' } as const];
    expect(whyText(caseItem({ reasons }), fernway())).toBe(
      '2 of 7 · It was easy to check out.; wrote “refund”',
    );
  });

  it('is a wish to be contacted, or silence', () => {
    expect(whyText(caseItem({ reasons: [{ on: 'contact', question: 'mail' }] }), fernway())).toBe(
      'asks to be contacted',
    );
    expect(whyText(caseItem({ reasons: [{ on: 'silence', days: 90 }] }), fernway())).toBe(
      'no answer for more than 90 days',
    );
  });

  it('is as the collector says it while the document is not known, or asks on another scale by now', () => {
    const item = caseItem({ reasons: [{ ...score, scale: 'ces.ease5' }] });
    expect(whyText(item, fernway())).toBe(item.why);
    expect(whyText(caseItem(), undefined)).toBe(item.why);
  });
});

it('calls a touchpoint by its name, or by its id once it is gone', () => {
  expect(touchpointName(caseItem(), fernway())).toBe('Places an order');
  expect(touchpointName(caseItem({ touchpoint: 'gone' }), fernway())).toBe('gone');
});
