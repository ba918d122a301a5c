import ipaddr from 'ipaddr.js';

/** The part of IPv6 that is given out for the public net; everything else reaches somewhere else, or IPv4 in disguise. */
const globalUnicast: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

/**
 * Whether an address leads to the public net, and to nothing behind our own walls: not to this machine, its network, its
 * cloud's metadata, another address in IPv6 disguise, or anything reserved. What cannot be read leads nowhere.
 */
export function isPublicAddress(written: string): boolean {
  if (!ipaddr.isValid(written)) return false;
  const address = ipaddr.parse(written);
  if (address.range() !== 'unicast') return false;
  // `isValid` and `parse` know two kinds; only the narrower class says which.
  return address instanceof ipaddr.IPv4 || (address instanceof ipaddr.IPv6 && address.match(globalUnicast));
}

/** Whether an address is this very machine. */
export function isLoopbackAddress(written: string): boolean {
  return ipaddr.isValid(written) && ipaddr.parse(written).range() === 'loopback';
}
