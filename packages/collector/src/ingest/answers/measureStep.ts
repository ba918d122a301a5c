import type { Answer, Scale } from '@cairn/schema';
import type { Measure } from '../../rollups/measure.js';
import { EventRefusal } from '../eventRefusal.js';

/** One step of a scale. */
export function measureStep({ question, value }: Answer, scale: Scale, path: string): Measure[] {
  return [{ question, scale: scale.name, bucket: stepOn(scale, value, path) }];
}

/** The value as a step of this scale, or a refusal that says what the scale takes. */
export function stepOn({ name, min, max }: Scale, value: unknown, path: string): number {
  if (typeof value !== 'number') {
    const what = typeof value === 'string' ? 'a text' : typeof value === 'object' ? 'this' : String(value);
    throw new EventRefusal(
      'invalid',
      `${path}: this question takes a number from ${min} to ${max}, not ${what}`,
    );
  }
  if (value < min || value > max) {
    throw new EventRefusal('off_scale', `${path}: ${value} is off the scale ${name} (${min} to ${max})`);
  }
  return value;
}
