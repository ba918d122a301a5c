import { describe, expect, it } from 'vitest';
import { question } from './question.js';
import { isHighGood, scaleNamed, scaleOf, scales, sideOf } from './scale.js';

const all = Object.entries(scales).flatMap(([type, named]) =>
  Object.entries(named).map(([key, scale]) => ({ type, key, scale })),
);

describe('scaleOf', () => {
  it.each(['csat', 'nps', 'thumbs', 'mood', 'expectation', 'yesno', 'likelihood', 'rating', 'matrix'])(
    'has for %s without a scale the one that the document has by default',
    (type) => {
      const parsed = question.parse({
        id: 'q',
        type,
        text: 'How?',
        ...(type === 'matrix' && { rows: [{ id: 'a', text: 'A' }] }),
      });
      expect(scaleOf({ type })).toBeDefined();
      expect(scaleOf({ type })).toBe(scaleOf(parsed));
    },
  );

  it.each(['text', 'choice', 'choices', 'contact', 'statement', 'ces', 'nobody', 'constructor'])(
    'has none for %s alone',
    (type) => {
      expect(scaleOf({ type })).toBeUndefined();
    },
  );

  it.each([
    [{ type: 'ces', scale: 'effort5' }, 'ces.effort5'],
    [{ type: 'csat', scale: 7 }, 'csat.7'],
    [{ type: 'expectation', good: 'less' }, 'expectation.less'],
    [{ type: 'yesno', good: 'neither' }, 'yesno.neither'],
  ])('takes %j for %s', (written, name) => {
    expect(scaleOf(written)?.name).toBe(name);
  });
});

describe.each(all)('$type $key', ({ type, key, scale }) => {
  it('is found by its name, which begins with its type', () => {
    expect(scaleNamed(scale.name)).toBe(scale);
    expect(scale.name).toBe(`${type}.${key}`);
  });

  it('has a good and a bad end, or neither, that do not meet and lie at the ends', () => {
    const { min, max, good, bad } = scale;
    if (!good || !bad) return expect([good, bad]).toEqual([null, null]);
    const [low, high] = isHighGood(scale) ? [bad, good] : [good, bad];
    expect([low[0], high[1]]).toEqual([min, max]);
    expect(low[1]).toBeLessThan(high[0]);
  });
});

describe('isHighGood', () => {
  it('is false for effort, for less than expected, for a yes that is bad, and where no end is good', () => {
    const low = all.filter(({ scale }) => !isHighGood(scale)).map(({ scale }) => scale.name);
    expect(low).toEqual([
      'ces.effort5',
      'expectation.less',
      'expectation.neither',
      'yesno.no',
      'yesno.neither',
    ]);
  });
});

describe('sideOf', () => {
  it.each([
    ['nps.0-10', ['bad', 'bad', 'bad', 'bad', 'bad', 'bad', 'bad', 'neutral', 'neutral', 'good', 'good']],
    ['nps.1-5', ['bad', 'bad', 'bad', 'neutral', 'good']],
    ['ces.agree7', ['bad', 'bad', 'bad', 'neutral', 'good', 'good', 'good']],
    ['ces.effort5', ['good', 'good', 'neutral', 'bad', 'bad']],
    ['expectation.less', ['good', 'neutral', 'bad']],
    ['yesno.no', ['good', 'bad']],
    ['yesno.neither', ['neutral', 'neutral']],
  ])('sorts the steps of %s', (name, sides) => {
    const scale = scaleNamed(name);
    expect(scale && sides.map((_side, at) => sideOf(scale, scale.min + at))).toEqual(sides);
  });
});
