import { request } from './request.js';
import type {
  AuthoredDocument,
  Invitation,
  JourneyReport,
  LintFinding,
  Published,
  ResponsePage,
  SavedDraft,
  Session,
  StoredDocument,
} from './types.js';

/*
 * One function for each call. The collector that serves this page is of the same build, so its answers are
 * taken at their documented type instead of being validated again; each `as` below is that boundary.
 */

export const inProject = (project: string, path: string) =>
  `/api/projects/${encodeURIComponent(project)}/${path}`;

export async function getSession(): Promise<Session> {
  return (await request('/api/session')).body as Session; // documented type of this route
}

export interface Credentials {
  email: string;
  password: string;
}

export async function openSession(credentials: Credentials): Promise<void> {
  await request('/api/session', { method: 'POST', body: credentials });
}

/** Whether there is an account, so that somebody could sign in. */
export async function isSetUp(): Promise<boolean> {
  return ((await request('/api/setup')).body as { isDone: boolean }).isDone; // documented type of this route
}

/** Refused when the set-up link opens nothing any more. */
export async function checkSetupToken(token: string): Promise<void> {
  await request('/api/setup/look', { method: 'POST', body: { token } });
}

/** Trades the set-up link for the first account, and signs it in. */
export async function finishSetup(wish: Credentials & { token: string }): Promise<void> {
  await request('/api/setup', { method: 'POST', body: wish });
}

/** What a link to join offers; refused when it opens nothing any more. */
export async function getInvitation(token: string): Promise<Invitation> {
  const { body } = await request('/api/invitation/look', { method: 'POST', body: { token } });
  return body as Invitation; // documented type of this route
}

/** Joins and signs in, with a new password or the one that the account has. */
export async function acceptInvitation(wish: { token: string; password: string }): Promise<void> {
  await request('/api/invitation/accept', { method: 'POST', body: wish });
}

export async function closeSession(): Promise<void> {
  await request('/api/session', { method: 'DELETE' });
}

/** The draft when there is one, else the live document; or one published version of it. */
export async function getDocument(project: string, version?: number | 'live'): Promise<StoredDocument> {
  const query = version === undefined ? '' : `?version=${version}`;
  const { body, headers } = await request(inProject(project, `document${query}`));
  return {
    document: body as AuthoredDocument, // documented type of this route
    revision: headers.get('ETag') ?? '',
    liveVersion: Number(headers.get('Cairn-Live-Version') ?? 0),
  };
}

/** Saves the draft; refused with `conflict` when somebody saved another since `revision`. */
export async function putDocument(
  project: string,
  document: AuthoredDocument,
  revision: string,
): Promise<SavedDraft> {
  const { body, headers } = await request(inProject(project, 'document'), {
    method: 'PUT',
    body: document,
    headers: { 'If-Match': revision },
  });
  const saved = body as SavedDraft; // documented type of this route
  return { ...saved, revision: headers.get('ETag') ?? `"${String(saved.revision)}"` };
}

/**
 * Makes the draft live in one switch; the note says why, to whoever reads the history. Refused with `conflict` when
 * somebody saved another draft since `revision`, which nobody here has looked at.
 */
export async function publish(
  project: string,
  { note, revision }: { note: string; revision: string },
): Promise<Published> {
  const { body } = await request(inProject(project, 'document/publish'), {
    method: 'POST',
    body: { note },
    headers: { 'If-Match': revision },
  });
  return body as Published; // documented type of this route
}

/** What is wrong or unwise about a document; nothing is saved. */
export async function lint(project: string, document: AuthoredDocument): Promise<LintFinding[]> {
  const { body } = await request(inProject(project, 'document/lint'), { method: 'POST', body: document });
  return (body as { findings: LintFinding[] }).findings; // documented type of this route
}

export async function getJourney(project: string, query: Record<string, string>): Promise<JourneyReport> {
  const path = inProject(project, `report/journey?${new URLSearchParams(query)}`);
  return (await request(path)).body as JourneyReport; // documented type of this route
}

export async function getResponses(
  project: string,
  query: Record<string, string>,
  signal?: AbortSignal,
): Promise<ResponsePage> {
  const path = inProject(project, `responses?${new URLSearchParams(query)}`);
  return (await request(path, signal ? { signal } : {})).body as ResponsePage; // documented type of this route
}

/** Where the stream of answers is, for `EventSource`. */
export const streamUrl = (project: string) => inProject(project, 'responses/stream');
