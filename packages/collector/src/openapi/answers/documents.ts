import { manifest } from '@cairn/schema';
import type { ReviewFinding } from '@cairn/schema/lint';
import { z } from 'zod';
import type { Previewed } from '../../admin/previewRoute.js';
import type { PublishedVersion } from '../../store/documents.js';
import { answerOf, instant, listOf } from './answerOf.js';

export const savedDraft = z.strictObject({ revision: z.number(), changed: z.boolean() });

const reviewFinding = answerOf<ReviewFinding>()(
  z.strictObject({
    rule: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    path: z.string(),
    message: z.string(),
    fix: z
      .strictObject({
        description: z.string(),
        // `undefined`, which removes, is left out in JSON.
        edits: z.array(z.strictObject({ path: z.string(), value: z.unknown() })),
      })
      .exactOptional(),
    nearest: z.string().exactOptional(),
  }),
);

export const review = z.strictObject({ findings: z.array(reviewFinding) });

export const publication = z.strictObject({
  version: z.number(),
  changed: z.boolean(),
  warnings: z.array(reviewFinding),
});

export const versions = listOf(
  answerOf<Omit<PublishedVersion, 'publishedAt'> & { publishedAt: string }>()(
    z.strictObject({ version: z.number(), author: z.string(), note: z.string(), publishedAt: instant }),
  ),
);

export const previewed = answerOf<Previewed>()(
  z.strictObject({ manifest, status: z.enum(['draft', 'live', 'paused', 'archived']) }),
);
