/** What a start prints: where everything is, and nothing to answer. */
export function welcome(of: {
  url: string;
  /** While there is no account. */
  setupLink: string | undefined;
  shopUrl: string | undefined;
}): string {
  const lines: [name: string, url: string][] = [
    ['Console', of.url],
    ...(of.shopUrl === undefined ? [] : [['Demo shop', of.shopUrl] satisfies [string, string]]),
    of.setupLink === undefined ? ['Sign in at', of.url] : ['Set up once', of.setupLink],
  ];
  return ['', 'Cairn is running.', '', ...lines.map(([name, url]) => `  ${name.padEnd(14)}${url}`), ''].join(
    '\n',
  );
}
