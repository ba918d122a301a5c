import type { Finding, RequestErrorCode } from '@cairn/schema';
import type { LintFinding } from '@cairn/schema/lint';
import { exitCodes } from '../exitCodes.js';
import { Failure } from '../failure.js';

/** How a command reaches one project of one collector. */
export interface Remote {
  /** Address of the collector, without a slash at its end. */
  collector: string;
  project: string;
  /** Secret: it is sent to the collector and to nothing else, and never printed. */
  key: string;
}

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

/** A code of the contract, or what stands for one when something else has answered. */
interface Refused {
  code: string;
  message: string;
  findings?: readonly Finding[];
}

const noDocument: RequestErrorCode = 'no_document';

/** One request takes no longer than this. */
const timeoutMs = 30_000;

export function remoteProject({ collector, project, key }: Remote): RemoteProject {
  const address = `${collector}/api/projects/${encodeURIComponent(project)}/document`;

  async function send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = {
      ...Object.fromEntries(new Headers(init.headers)),
      Authorization: `Bearer ${key}`,
      'Content-Type': 'application/json',
    };
    try {
      const signal = AbortSignal.timeout(timeoutMs);
      return await fetch(`${address}${path}`, { ...init, headers, redirect: 'error', signal });
    } catch (cause) {
      throw new Failure(`cannot reach ${collector} (${reasonOf(cause)}); is it running there?`, { cause });
    }
  }

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

async function mustBeFine(response: Response, project: string): Promise<void> {
  if (!response.ok) throw failureOf(await refusalOf(response), project);
}

function failureOf({ code, message, findings = [] }: Refused, project: string): Failure {
  switch (code) {
    case 'conflict':
      return new Failure(
        'somebody has saved the draft in the meantime; look with "cairn diff", take it with "cairn pull", or replace it with --force',
        { exitCode: exitCodes.found },
      );
    case 'unauthorized':
      return new Failure('the key is not known there; set CAIRN_SECRET_KEY or --key to an API key, sk_…');
    case 'forbidden':
      return new Failure(`the key may not do this to the project "${project}": ${message}`);
    default:
      return new Failure(
        [
          `the collector refused: ${message} (${code})`,
          ...findings.map(({ path, message: wrong }) => `${path || 'the document'}: ${wrong}`),
        ].join('\n'),
      );
  }
}

/** What the collector answered, or the status when something else answered for it. */
async function refusalOf(response: Response): Promise<Refused> {
  try {
    const body: unknown = await response.json();
    if (isRefusal(body)) return body;
  } catch {
    // Not JSON: a proxy in between, or another server.
  }
  return { code: `HTTP ${response.status}`, message: 'it does not answer as a Cairn collector would' };
}

function isRefusal(body: unknown): body is Refused {
  return typeof body === 'object' && body !== null && 'code' in body && 'message' in body;
}

/** The system's code where there is one: `fetch` itself says only that it failed. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return error instanceof Error ? error.name : String(error);
}
