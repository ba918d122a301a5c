import type { Platform } from './platform.js';

/** A UUIDv7 (RFC 9562): 48 bits of time, so that ids sort by when they were made, then random. Works without a secure context. */
export function uuid(platform: Pick<Platform, 'now' | 'random'>): string {
  const bytes = platform.random(new Uint8Array(10));
  const time = Math.floor(Math.abs(platform.now())).toString(16).padStart(12, '0');
  const tail = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-8${tail.slice(5, 8)}-${tail.slice(8)}`;
}
