import { signal } from '@preact/signals';
import { getDocument } from '../api/api.js';
import { ApiError } from '../api/apiError.js';
import type { AuthoredDocument, StoredDocument } from '../api/types.js';

/** Published documents by version: an answer is drawn with the words and scale it was asked with. */
export const versions = signal<ReadonlyMap<number, AuthoredDocument>>(new Map());

/** Versions that could not be had: what was answered under them is drawn with ids. */
const failed = signal<ReadonlySet<number>>(new Set());

const asked = new Set<number>();

/** Whether its words are still to come; until then nothing of it is drawn, so that no id is seen for a moment. */
export function isOnTheWay(version: number): boolean {
  return !versions.value.has(version) && !failed.value.has(version);
}

/** Fetches published versions that are not known yet; a version is never changed, so once is enough. */
export function needVersions(project: string, wanted: Iterable<number>): void {
  for (const version of new Set(wanted)) {
    if (asked.has(version)) continue;
    asked.add(version);
    void fetchVersion(project, version);
  }
}

/** What visitors are asked now, or the draft where nothing was published yet. */
export async function getLiveDocument(project: string): Promise<StoredDocument> {
  try {
    const live = await getDocument(project, 'live');
    asked.add(live.liveVersion);
    learn(live.liveVersion, live.document);
    return live;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return getDocument(project);
    throw error;
  }
}

function learn(version: number, document: AuthoredDocument): void {
  if (!versions.peek().has(version)) versions.value = new Map(versions.peek()).set(version, document);
}

async function fetchVersion(project: string, version: number): Promise<void> {
  try {
    const { document } = await getDocument(project, version);
    learn(version, document);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    asked.delete(version); // the next need asks again
    failed.value = new Set(failed.peek()).add(version);
  }
}
