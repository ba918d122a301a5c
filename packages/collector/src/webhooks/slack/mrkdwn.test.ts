import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mrkdwn } from './mrkdwn.js';

test.each([
  [
    'commands and links are words',
    '<!channel> <https://evil.example|click> & more',
    '&lt;!channel&gt; &lt;https://evil.example|click&gt; &amp; more',
  ],
  [
    'a mention is none',
    '@channel (@here) @@all -@ada',
    '@\u200bchannel (@\u200bhere) @\u200b@\u200ball -@\u200bada',
  ],
  ['a mail address stays whole', 'write to ada@example.com', 'write to ada@example.com'],
  [
    'a link or a picture in Markdown is words',
    '[sign in](https://evil.example) ![](https://evil.example/p.png)',
    '[sign in]\u200b(https://evil.example) ![]\u200b(https://evil.example/p.png)',
  ],
  ['lines become one', ' one\r\n\ttwo\u0000 ', 'one two'],
])('%s', (_, text, expected) => {
  expect(mrkdwn(text, 100)).toBe(expected);
});

test('whatever is written, it is bounded, on one line, and holds no command and no half of an entity', () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom('<', '>', '&', '@', '!channel', '@all', '\n', '😀'),
        fc.string({ unit: 'grapheme' }),
      ),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(hostile, fc.integer({ min: 1, max: 60 }), (text, maxChars) => {
      const written = mrkdwn(text, maxChars);
      expect(written.length).toBeLessThanOrEqual(maxChars);
      expect(written).not.toMatch(/[<>\n]|(?<![A-Za-z0-9])@[^\u200b…]/);
      expect(written.replaceAll(/&(amp|lt|gt);/g, '')).not.toContain('&');
      expect(written).not.toMatch(/\p{Surrogate}/u);
    }),
    { numRuns: 500 },
  );
});
