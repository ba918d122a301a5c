import { z } from 'zod';
import type { Note } from '../../store/notes.js';
import { answerOf, instant, localDay } from './answerOf.js';

export const note = answerOf<Note>()(
  z.strictObject({
    id: z.string(),
    touchpoint: z.string(),
    day: localDay,
    text: z.string(),
    author: z.string(),
    createdAt: instant,
    changedAt: instant,
  }),
);
