import { mrkdwn } from './mrkdwn.js';

/** What is said in a channel, in plain words that are not yet escaped. */
export interface Said {
  headline: string;
  /** What there is to know besides, a line each. */
  lines: readonly string[];
  /** Where it comes from, small. */
  footer?: string;
}

/** What a chat takes: `text` for notifications and for chats without blocks. */
export interface SlackMessage {
  text: string;
  blocks: object[];
}

/** Slack refuses a section of more than 3,000 characters; nobody reads half of that in a channel. */
const maxHeadlineChars = 200;
const maxLineChars = 400;
const maxLines = 6;
const maxFooterChars = 300;

/** The message in Slack's form, which Mattermost, Rocket.Chat and others understand too. */
export function slackMessage({ headline, lines, footer }: Said): SlackMessage {
  const head = mrkdwn(headline, maxHeadlineChars);
  const shown = lines.slice(0, maxLines).map((line) => mrkdwn(line, maxLineChars));
  const rest = lines.length - shown.length;
  if (rest > 0) shown.push(`and ${rest} more`);
  return {
    text: shown.length ? `${head}: ${shown.join('; ')}` : head,
    blocks: [
      section(`*${head.replaceAll('*', '')}*`),
      ...(shown.length ? [section(shown.map((line) => `• ${line}`).join('\n'))] : []),
      ...(footer === undefined ? [] : [context(mrkdwn(footer, maxFooterChars))]),
    ],
  };
}

function section(text: string): object {
  return { type: 'section', text: verbatim(text) };
}

function context(text: string): object {
  return { type: 'context', elements: [verbatim(text)] };
}

/** Nothing in it is made a link or a mention that was not written as one. */
function verbatim(text: string): object {
  return { type: 'mrkdwn', text, verbatim: true };
}
