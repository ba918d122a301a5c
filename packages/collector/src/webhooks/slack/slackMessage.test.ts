import { expect, test } from 'vitest';
import { slackMessage } from './slackMessage.js';

const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text, verbatim: true } });

test('has a sentence for notifications and blocks for the channel', () => {
  expect(slackMessage({ headline: 'New answer', lines: ['2 of 7', '<!here>'], footer: 'Checkout' })).toEqual({
    text: 'New answer: 2 of 7; &lt;!here&gt;',
    blocks: [
      section('*New answer*'),
      section('• 2 of 7\n• &lt;!here&gt;'),
      { type: 'context', elements: [{ type: 'mrkdwn', text: 'Checkout', verbatim: true }] },
    ],
  });
});

test('is no longer than Slack takes, however much there is to say', () => {
  const long = '<&>'.repeat(5000);
  const message = slackMessage({ headline: long, lines: Array(50).fill(long), footer: long });
  const texts = JSON.stringify(message.blocks).match(/"text":"[^"]*"/g) ?? [];
  expect(texts).toHaveLength(3);
  for (const text of texts) expect(text.length).toBeLessThan(3000);
  expect(message.text).toContain('and 44 more');
});
