import { signal } from '@preact/signals';
import { getDocument } from '../api/api.js';
import { ApiError } from '../api/apiError.js';
import type { AuthoredDocument } from '../api/types.js';

/** Published documents by version: an answer is drawn with the words and scale it was asked with. */
export const versions = signal<ReadonlyMap<number, AuthoredDocument>>(new Map());

const asked = new Set<number>();

/** Fetches published versions that are not known yet; a version is never changed, so once is enough. */
export function needVersions(project: string, wanted: Iterable<number>): void {
  for (const version of new Set(wanted)) {
    if (asked.has(version)) continue;
    asked.add(version);
    void fetchVersion(project, version);
  }
}

async function fetchVersion(project: string, version: number): Promise<void> {
  try {
    const { document } = await getDocument(project, version);
    versions.value = new Map(versions.peek()).set(version, document);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    asked.delete(version); // drawn with ids meanwhile; the next need asks again
  }
}
