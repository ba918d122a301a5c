import type { Finding } from '@cairn/schema';
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

/** A code of the contract, or what stands for one when something else has answered. */
interface Refused {
  code: string;
  message: string;
  findings?: readonly Finding[];
}

/** One request takes no longer than this, unless it brings a signal of its own. */
const timeoutMs = 30_000;

/** Calls the admin API of the project at a path such as `document/publish`. Throws a `Failure` when nothing answers. */
export async function sendRequest(
  { collector, project, key }: Remote,
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  const headers = {
    ...Object.fromEntries(new Headers(init.headers)),
    Authorization: `Bearer ${key}`,
    'Content-Type': 'application/json',
  };
  try {
    const signal = init.signal ?? AbortSignal.timeout(timeoutMs);
    const address = `${collector}/api/projects/${encodeURIComponent(project)}/${path}`;
    return await fetch(address, { ...init, headers, redirect: 'error', signal });
  } catch (cause) {
    throw new Failure(`cannot reach ${collector} (${reasonOf(cause)}); is it running there?`, { cause });
  }
}

/** Throws what the collector has against the request, in words. */
export async function mustBeFine(response: Response, project: string): Promise<void> {
  if (!response.ok) throw failureOf(await refusalOf(response), project);
}

export function failureOf({ code, message, findings = [] }: Refused, project: string): Failure {
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
export async function refusalOf(response: Response): Promise<Refused> {
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
export function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return error instanceof Error ? error.name : String(error);
}
