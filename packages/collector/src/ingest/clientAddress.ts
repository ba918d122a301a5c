import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';

/** The part of an IPv6 address that a provider gives to one customer; what follows, they choose themselves. */
const networkBits = 64;

/** The part of a request that tells where it came from. */
export interface Arrival {
  headers: IncomingMessage['headers'];
  socket: { remoteAddress?: string | undefined };
}

/**
 * Who sent a request, as far as it can be known: the address at the other end of the connection or, behind so many
 * trusted proxies, the one that the outermost of them saw. Each proxy adds to the end of `X-Forwarded-For`, so all that
 * stands further to the left is the sender's own invention. Of IPv6, the /64: addresses inside it cost nothing.
 *
 * For counting in memory; never stored, never logged.
 */
export function clientAddress({ headers, socket }: Arrival, trustedHops: number): string {
  let address = networkOf(socket.remoteAddress ?? '') ?? 'unknown';
  if (trustedHops === 0) return address;
  for (const written of forwardedFor(headers).slice(-trustedHops).reverse()) {
    const next = networkOf(written);
    // A hop that wrote no address hides what is behind it: it stands for all of that.
    if (next === undefined) break;
    address = next;
  }
  return address;
}

/** From the sender's end to ours; node joins several headers of this name into one. */
function forwardedFor(headers: IncomingMessage['headers']): string[] {
  const written = headers['x-forwarded-for'];
  return written === undefined ? [] : String(written).split(',');
}

/** The address in the one way it is counted, whatever way it is written; undefined for what is none. */
function networkOf(written: string): string | undefined {
  const bare = withoutPort(written.trim()).replace(/%.*$/, '');
  if (!ipaddr.IPv4.isValidFourPartDecimal(bare) && !ipaddr.IPv6.isValid(bare)) return undefined;
  const address = ipaddr.process(bare);
  return address.kind() === 'ipv4'
    ? address.toString()
    : `${ipaddr.IPv6.networkAddressFromCIDR(`${address}/${networkBits}`)}/${networkBits}`;
}

/** `192.0.2.1:4711` and `[2001:db8::1]:4711` are how some proxies write it. */
function withoutPort(written: string): string {
  const [, inBrackets] = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(written) ?? [];
  const [, beforeColon] = /^([\d.]+):\d{1,5}$/.exec(written) ?? [];
  return inBrackets ?? beforeColon ?? written;
}
