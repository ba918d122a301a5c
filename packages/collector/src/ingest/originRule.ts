/** Whether a page of this origin may send events; `undefined` is a sender that is no browser. */
export type OriginRule = (origin: string | undefined) => boolean;

/** Different origins that are remembered, so that a flood of invented ones cannot fill the memory. */
const maxRemembered = 1000;

/**
 * Compiles a project's list of origins: exact ones, `https://*.shop.example` for every subdomain, `loopback` for
 * any port of this machine, and `null` for sandboxed frames and files, which is refused unless listed.
 */
export function compileOrigins(allowed: readonly string[]): OriginRule {
  const known = new Map<string, boolean>();
  return (origin) => {
    if (origin === undefined) return true;
    let answer = known.get(origin);
    if (answer === undefined) {
      if (known.size >= maxRemembered) known.clear();
      answer = allowed.some((entry) => matches(entry, origin));
      known.set(origin, answer);
    }
    return answer;
  };
}

/** What may stand for the star: names joined by dots. */
const labels = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/;

function matches(entry: string, origin: string): boolean {
  if (entry === 'loopback') return isLoopback(origin);
  const star = entry.indexOf('://*.');
  if (star < 0) return entry === origin;
  const scheme = entry.slice(0, star + 3);
  const parent = entry.slice(star + 4);
  if (!origin.startsWith(scheme) || !origin.endsWith(parent)) return false;
  // A user's name or a path before it would make another host of the same ending.
  return labels.test(origin.slice(scheme.length, -parent.length));
}

/** True for http and https origins on this machine, whatever the port. */
export function isLoopback(origin: string): boolean {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  // What it would write differently, with a user's name or a path, no browser sends.
  if (url?.origin !== origin || !/^https?:$/.test(url.protocol)) return false;
  return isLoopbackHost(url.hostname);
}

export function isLoopbackHost(host: string): boolean {
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(host)
  );
}

const originPattern =
  /^https?:\/\/(?:(?:\*\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:]+\])(?::\d{1,5})?$/;

/** True for what the settings may list. */
export function isOriginEntry(entry: string): boolean {
  if (entry === 'loopback' || entry === 'null') return true;
  // What URL would write differently (a default port, an upper-case host) no browser would ever send.
  return (
    originPattern.test(entry) && new URL(entry.replace('*.', 'any.')).origin === entry.replace('*.', 'any.')
  );
}
