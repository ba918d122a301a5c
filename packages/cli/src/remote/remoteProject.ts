import type { RequestErrorCode } from '@cairn/schema';
import type { LintFinding } from '@cairn/schema/lint';
import { failureOf, mustBeFine, type Remote, refusalOf, sendRequest } from './remoteRequest.js';

/** A document as the collector keeps it. */
export interface RemoteDocument {
  text: string;
  written: unknown;
  /** ETag of the draft; published versions have none. */
  etag: string | undefined;
}

/** What publishing came to: it goes through with what is unwise. */
export interface Published {
  version: number;
  changed: boolean;
  warnings: LintFinding[];
}

/** What stands at a path of the project's document. */
export interface RemoteProject {
  /** The draft, `live`, or a version by its number; undefined when there is none yet. */
  read(version?: string): Promise<RemoteDocument | undefined>;
  /** Saves the draft. With `ifMatch` only when nobody has saved since. */
  save(written: unknown, options: { ifMatch: string | undefined }): Promise<{ changed: boolean }>;
  publish(note: string): Promise<Published>;
}

const noDocument: RequestErrorCode = 'no_document';

export function remoteProject(remote: Remote): RemoteProject {
  const { project } = remote;

  const send = (path: string, init?: RequestInit) => sendRequest(remote, `document${path}`, init);

  return {
    async read(version) {
      const response = await send(version === undefined ? '' : `?version=${encodeURIComponent(version)}`);
      if (!response.ok) {
        const refusal = await refusalOf(response);
        if (refusal.code === noDocument) return undefined;
        throw failureOf(refusal, project);
      }
      const text = await response.text();
      return { text, written: JSON.parse(text), etag: response.headers.get('ETag') ?? undefined };
    },
    async save(written, { ifMatch }) {
      const headers = ifMatch === undefined ? {} : { 'If-Match': ifMatch };
      const response = await send('', { method: 'PUT', headers, body: JSON.stringify(written) });
      await mustBeFine(response, project);
      const { changed } = (await response.json()) as { changed: boolean }; // the admin API's answer
      return { changed };
    },
    async publish(note) {
      const response = await send('/publish', { method: 'POST', body: JSON.stringify({ note }) });
      await mustBeFine(response, project);
      return (await response.json()) as Published; // the admin API's answer
    },
  };
}
