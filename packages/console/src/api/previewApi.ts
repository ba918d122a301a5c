import type { Manifest, Survey } from '@cairn/schema';
import { inProject } from './api.js';
import { request } from './request.js';
import type { AuthoredDocument } from './types.js';

/** What a browser would be given, were this document published with the survey live. */
export interface Previewed {
  manifest: Manifest;
  /** What the survey itself says. */
  status: Survey['status'];
}

export interface PreviewWish {
  document: AuthoredDocument;
  survey: string;
}

export async function previewDocument(
  project: string,
  wish: PreviewWish,
  signal: AbortSignal,
): Promise<Previewed> {
  const { body } = await request(inProject(project, 'document/preview'), {
    method: 'POST',
    body: wish,
    signal,
  });
  return body as Previewed; // documented type of this route
}
