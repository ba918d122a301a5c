/** What a start prints: where everything is, and nothing to answer. */
export function welcome(of: { url: string; setupLink: string; shopUrl: string | undefined }): string {
  const lines = [
    ['Console', of.url],
    ...(of.shopUrl === undefined ? [] : [['Demo shop', of.shopUrl]]),
    ['Sign in once', of.setupLink],
  ];
  return ['', 'Cairn is running.', '', ...lines.map(([name, url]) => `  ${name?.padEnd(14)}${url}`), ''].join(
    '\n',
  );
}
