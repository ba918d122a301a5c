import { Failure } from '../failure.js';
import { type RemoteDocument, remoteProject } from './remoteProject.js';
import type { Remote } from './remoteRequest.js';

/** Reads the draft or a version, which must be there. */
export async function readRemote(remote: Remote, version: string | undefined): Promise<RemoteDocument> {
  const found = await remoteProject(remote).read(version);
  if (found) return found;
  throw new Failure(`the project "${remote.project}" has no document yet; send one with "cairn push"`);
}
