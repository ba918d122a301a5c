import { inProject } from './api.js';
import { request } from './request.js';

/** One publication: who made which version live, when, and why. */
export interface PublishedVersion {
  version: number;
  author: string;
  note: string;
  publishedAt: string;
}

/** Published versions, newest first. */
export async function getVersions(project: string): Promise<PublishedVersion[]> {
  const { body } = await request(inProject(project, 'document/versions'));
  return (body as { items: PublishedVersion[] }).items; // documented type of this route
}

/** The revision of the draft, without the draft: whether somebody else has saved another. */
export async function getRevision(project: string): Promise<string> {
  const { headers } = await request(inProject(project, 'document'), { method: 'HEAD' });
  return headers.get('ETag') ?? '';
}

/** Which version is live; 0 when none is. */
export async function getLiveVersion(project: string): Promise<number> {
  const { headers } = await request(inProject(project, 'document'), { method: 'HEAD' });
  return Number(headers.get('Cairn-Live-Version') ?? 0);
}
