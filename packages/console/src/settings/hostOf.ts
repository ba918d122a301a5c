/** What an address is known by: the rest of it may hold a secret of the receiver's. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
