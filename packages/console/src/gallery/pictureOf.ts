import type { Scale } from '@cairn/schema/wire';
import type { AuthoredQuestion } from '../api/types.js';

/** One stroke of a picture, in a box of 168 by 40. */
export interface Stroke {
  kind: 'face' | 'star' | 'step' | 'thumb' | 'radio' | 'tick' | 'line' | 'field';
  x: number;
  y: number;
  width?: number;
  /** Of a face how it feels, −1 to 1; of a thumb its way; of a field its height. */
  level?: number;
}

const middle = 20;

/** What a question is answered with, as strokes. */
export function pictureOf(question: AuthoredQuestion, scale: Scale | undefined): Stroke[] {
  switch (question.type) {
    case 'thumbs':
      return [
        { kind: 'thumb', x: 64, y: middle, level: 1 },
        { kind: 'thumb', x: 104, y: middle, level: -1 },
      ];
    case 'choice':
      return choices('radio');
    case 'choices':
      return choices('tick');
    case 'text':
      return [{ kind: 'field', x: 8, y: 6, width: 152, level: question.size === 'short' ? 16 : 28 }];
    case 'contact':
      return [0, 18].map((y) => ({ kind: 'field' as const, x: 8, y: 3 + y, width: 152, level: 14 }));
    case 'statement':
      return [12, 20, 28].map((y) => ({ kind: 'line' as const, x: 24, y, width: y === 28 ? 60 : 120 }));
    case 'matrix':
      return [6, 20, 34].flatMap((y) => [
        { kind: 'line' as const, x: 8, y, width: 50 },
        ...places(5, 80, 160).map((x) => ({ kind: 'radio' as const, x, y })),
      ]);
    default:
      return scale ? steps(question, scale) : [];
  }
}

function steps(question: AuthoredQuestion, { min, max }: Scale): Stroke[] {
  const count = max - min + 1;
  const look = question.type === 'mood' ? 'faces' : lookOf(question);
  if (look === 'numbers') {
    const width = 160 / count - 3;
    return places(count, 4 + width / 2, 164 - width / 2).map((x) => ({
      ...{ kind: 'step' as const, x: x - width / 2, y: middle - 9, width },
    }));
  }
  const gap = Math.min(30, 150 / count);
  const from = 84 - ((count - 1) * gap) / 2;
  return Array.from({ length: count }, (_, at) => ({
    ...{ kind: look === 'faces' ? ('face' as const) : ('star' as const), x: from + at * gap, y: middle },
    level: count === 1 ? 1 : (2 * at) / (count - 1) - 1,
  }));
}

function lookOf(question: AuthoredQuestion): 'faces' | 'stars' | 'numbers' {
  if (question.type === 'csat') return question.look ?? 'faces';
  return question.type === 'rating' ? (question.look ?? 'numbers') : 'numbers';
}

function choices(kind: 'radio' | 'tick'): Stroke[] {
  return [7, 20, 33].flatMap((y, at) => [
    { kind, x: 30, y },
    { kind: 'line' as const, x: 42, y, width: [90, 70, 80][at] ?? 80 },
  ]);
}

/** So many places from one end to the other, evenly. */
function places(count: number, from: number, to: number): number[] {
  return Array.from({ length: count }, (_, at) => from + ((to - from) * at) / Math.max(1, count - 1));
}
