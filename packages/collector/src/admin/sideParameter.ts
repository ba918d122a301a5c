import { z } from 'zod';

/** `?side=bad`: the side of the first score of a response. */
export const sideParameter = z
  .enum(['good', 'neutral', 'bad', 'none'], { error: 'write good, neutral, bad or none' })
  .optional();
