import { Failure } from '../failure.js';
import type { Remote } from './remoteRequest.js';

/** Flags of every command that speaks with a collector. */
export const remoteArgs = {
  collector: { type: 'string', valueHint: 'url', description: 'The collector; default: CAIRN_PUBLIC_URL' },
  project: { type: 'string', valueHint: 'id', description: 'The project' },
  key: { type: 'string', valueHint: 'sk_…', description: 'An API key; default: CAIRN_SECRET_KEY' },
} as const;

/** Where to go, from flags and environment. */
export function remoteOf(
  flags: { collector?: string | undefined; project?: string | undefined; key?: string | undefined },
  env: NodeJS.ProcessEnv,
): Remote {
  const { collector = env.CAIRN_PUBLIC_URL, key = env.CAIRN_SECRET_KEY, project } = flags;
  if (!collector)
    throw new Failure('which collector? Add --collector https://cairn.example, or set CAIRN_PUBLIC_URL');
  if (!project) throw new Failure('which project? Add --project with its id');
  if (!key) throw new Failure('no key; set CAIRN_SECRET_KEY to an API key of the project, sk_…');
  return { collector: addressOf(collector), project, key };
}

/** A key is only sent over https, or to this machine. */
function addressOf(written: string): string {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Failure(`--collector: "${written}" is not an address; write https://cairn.example`);
  }
  const isHere = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol === 'http:' && !isHere) {
    throw new Failure(`--collector: ${url.host} would get the key unencrypted; use https://`);
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
