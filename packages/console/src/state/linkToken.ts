/** What a link carries behind its `#`, which no server sees. Empty when it has lost its end. */
export function linkToken(): string {
  return location.hash.slice(1);
}
