import { scaleOf } from '@cairn/schema/wire';
import { describe, expect, it } from 'vitest';
import { everyKind } from '../testing/everyKind.js';
import { pictureOf } from './pictureOf.js';

describe('the picture of a question', () => {
  it.each(everyKind.map((question) => [question.type, question] as const))(
    'of type %s has strokes, all of them inside its box',
    (_, question) => {
      const strokes = pictureOf(question, scaleOf(question));
      expect(strokes.length).toBeGreaterThan(0);
      for (const { x, y, width = 0 } of strokes) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(168);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(40);
      }
    },
  );

  it('draws as many steps as the scale has', () => {
    const nps = { id: 'n', type: 'nps', text: 'x' } as const;
    expect(pictureOf(nps, scaleOf(nps))).toHaveLength(11);
  });

  it('lets faces begin sad and end happy', () => {
    const mood = { id: 'm', type: 'mood', scale: 5, text: 'x' } as const;
    expect(pictureOf(mood, scaleOf(mood)).map(({ level }) => level)).toEqual([-1, -0.5, 0, 0.5, 1]);
  });
});
