import { isRecord } from '../isRecord.js';
import { language } from '../language.js';
import { strings } from '../strings.js';
import { ApiError } from './apiError.js';
import { refusalText } from './refusalText.js';

export interface RequestOptions {
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

export interface Answered {
  headers: Headers;
  /** Parsed JSON; undefined for 202 and 204, which have nothing to say. */
  body: unknown;
}

let onSignedOut = () => {};

/** Registers what happens when the collector no longer knows the session. */
export function whenSignedOut(act: () => void): void {
  onSignedOut = act;
}

/** The one place that talks to the admin API: every refusal becomes an `ApiError` with a sentence to show. */
export async function request(path: string, options: RequestOptions = {}): Promise<Answered> {
  const response = await send(path, options);
  const body = options.method === 'HEAD' ? undefined : await readJson(response);
  if (response.ok) return { headers: response.headers, body };
  if (response.status === 401 && path.startsWith('/api/projects/')) onSignedOut();
  throw refusalOf(response.status, body);
}

async function send(path: string, { body, headers, ...rest }: RequestOptions): Promise<Response> {
  try {
    return await fetch(path, {
      ...rest,
      headers: {
        'Accept-Language': language,
        ...headers,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  } catch (cause) {
    if (rest.signal?.aborted) throw cause;
    throw new ApiError({ status: 0, code: 'offline', message: strings.errors.offline, cause });
  }
}

async function readJson(response: Response): Promise<unknown> {
  if (response.status === 202 || response.status === 204) return undefined;
  try {
    return await response.json();
  } catch (cause) {
    const { status } = response;
    throw new ApiError({ status, code: 'unreadable', message: strings.errors.unreadable(status), cause });
  }
}

function refusalOf(status: number, body: unknown): ApiError {
  const said = isRecord(body) ? body : {};
  const code = typeof said.code === 'string' ? said.code : 'unreadable';
  const { message } = said;
  return new ApiError({
    status,
    code,
    message: typeof message === 'string' ? refusalText(code, message) : strings.errors.unreadable(status),
    body,
  });
}
