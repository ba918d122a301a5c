import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isLoopbackHost } from '../ingest/originRule.js';
import { isLoopbackAddress, isPublicAddress } from './publicAddress.js';

/** A place that a webhook may not lead to. The message says why, without saying what was found there. */
export class ForbiddenTarget extends Error {
  override name = 'ForbiddenTarget';
}

export interface Reach {
  /** This machine may be told too, over http as well: for trying webhooks out. */
  allowLoopback: boolean;
  /** Default: the system's resolver. */
  resolve?: (host: string) => Promise<LookupAddress[]>;
}

/** Where a request goes: the URL, and the very addresses that were checked and may be connected to. */
export interface Target {
  url: URL;
  addresses: LookupAddress[];
}

const maxUrlChars = 2048;
/** Names that mean something only inside a network. */
const innerName = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|localdomain|home\.arpa|onion)$/;

/** Reads an address that somebody wrote; throws a `ForbiddenTarget`, whose message is for them. */
export function readWebhookUrl(written: string, { allowLoopback }: Reach): URL {
  if (written.length > maxUrlChars || !URL.canParse(written)) {
    throw new ForbiddenTarget('write an address such as https://example.com/hooks/cairn');
  }
  const url = new URL(written);
  if (url.username || url.password)
    throw new ForbiddenTarget('leave user name and password out of the address');
  if (allowLoopback && isLoopbackHost(url.hostname) && /^https?:$/.test(url.protocol)) return url;
  if (url.protocol !== 'https:') throw new ForbiddenTarget('write an address that begins with https://');
  checkHost(url.hostname.replace(/\.$/, ''));
  const port = Number(url.port || 443);
  if (port !== 443 && port < 1024) {
    throw new ForbiddenTarget(`port ${port} is not one for webhooks; use 443, or one from 1024 on`);
  }
  return url;
}

function checkHost(host: string): void {
  if (isIP(host.replace(/^\[|\]$/g, ''))) {
    throw new ForbiddenTarget('write a host name instead of an IP address');
  }
  if (!host.includes('.') || innerName.test(host)) {
    throw new ForbiddenTarget(`"${host}" is a name of an inner network; write one that everybody can reach`);
  }
}

/**
 * Finds the addresses of a URL and checks every one, each time anew: a name may point elsewhere than it did. The caller
 * connects to these addresses and asks nobody again, so that no answer can change in between.
 */
export async function findTarget(written: string, reach: Reach): Promise<Target> {
  const url = readWebhookUrl(written, reach);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  const resolve = reach.resolve ?? ((name) => lookup(name, { all: true }));
  const addresses = family ? [{ address: host, family }] : await resolve(host);
  if (!addresses.length) throw new ForbiddenTarget(`"${host}" has no address`);
  const isLocal = reach.allowLoopback && isLoopbackHost(url.hostname);
  const isAllowed = isLocal ? isLoopbackAddress : isPublicAddress;
  if (!addresses.every(({ address }) => isAllowed(address))) {
    throw new ForbiddenTarget(`"${host}" leads to an address that is not public`);
  }
  return { url, addresses };
}
