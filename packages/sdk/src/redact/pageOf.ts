/** The address without fragment, and of its query only what the project keeps: the rest is nobody's business. */
export function pageOf(url: string, keepQuery: readonly string[] = []): string {
  const [address = '', query] = (url.split('#', 1)[0] ?? '').split('?');
  const kept = new URLSearchParams(query);
  for (const name of [...kept.keys()]) if (!keepQuery.includes(name)) kept.delete(name);
  const rest = `${kept}`;
  return (rest ? `${address}?${rest}` : address).slice(0, 2048);
}
