import { newVisitor } from '@cairn/engine';
import type { ManifestSurvey } from '@cairn/schema/wire';
import { describe, expect, it } from 'vitest';
import { variantFor } from './variantFor.js';

/** Weights 1 (as written), 1 and 2. */
const survey = {
  id: 'asked',
  variants: [
    { id: 'b', weight: 1, questions: {} },
    { id: 'c', weight: 2, questions: {} },
  ],
} as unknown as ManifestSurvey; // only what the choice looks at

const variantOf = (visitor: string) =>
  variantFor({ state: () => newVisitor(visitor) }, survey)?.id ?? 'written';

describe('variantFor', () => {
  it('gives every visitor always the same', () => {
    for (let visitor = 0; visitor < 50; visitor++)
      expect(variantOf(`v${visitor}`)).toBe(variantOf(`v${visitor}`));
  });

  it('is near the weights, over 2,000 visitors', () => {
    const counts: Record<string, number> = {};
    for (let visitor = 0; visitor < 2_000; visitor++) {
      const id = variantOf(`v${visitor}`);
      counts[id] = (counts[id] ?? 0) + 1;
    }
    for (const [id, share] of [
      ['written', 0.25],
      ['b', 0.25],
      ['c', 0.5],
    ] as const)
      expect(Math.abs((counts[id] ?? 0) / 2_000 - share)).toBeLessThan(0.04);
  });
});
