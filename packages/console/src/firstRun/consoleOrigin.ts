/** How a project’s list of origins names the page that the console is on: the test answer comes from there. */
export function consoleOrigin({ origin, hostname }: Pick<Location, 'origin' | 'hostname'>): string {
  const isLoopback = hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
  return isLoopback ? 'loopback' : origin;
}

/** The origins of before, with those that were named now; each once, nothing taken away. */
export function withOrigins(before: readonly string[], named: readonly string[]): string[] {
  const written = named.map((one) => one.trim().replace(/\/+$/, '')).filter(Boolean);
  return [...new Set([...before, ...written])];
}
