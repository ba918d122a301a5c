const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Keeps `@channel`, `@all` and every other name from being one, without being seen. Mail addresses stay whole. */
const zeroWidthSpace = '\u200b';
const mention = /(?<![A-Za-z0-9])@/g;
/** Some of those that take Slack's messages read Markdown in them: `[words](address)`, and pictures. */
const markdownLink = /\]\(/g;

/**
 * A text that somebody wrote, for a channel: on one line, at most so many characters, and nothing that a chat reads as
 * a link, a command or a mention. https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function mrkdwn(text: string, maxChars: number): string {
  const line = text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replaceAll(mention, `@${zeroWidthSpace}`)
    .replaceAll(markdownLink, `]${zeroWidthSpace}(`);
  let escaped = '';
  for (const character of line) {
    const next = entities[character] ?? character;
    // One character is kept for the dots.
    if (escaped.length + next.length > maxChars - 1) return `${escaped}…`;
    escaped += next;
  }
  return escaped;
}
