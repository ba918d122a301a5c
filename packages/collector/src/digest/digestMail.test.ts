import { expect, test } from 'vitest';
import { digestMail } from './digestMail.js';

const links = {
  console: 'https://cairn.example/',
  unsubscribe: 'https://cairn.example/api/unsubscribe/a.b.c',
};
const digest = {
  subject: 'Fernway & <b>sons</b>, 2026-03-01',
  sections: [
    { heading: 'What to mend first', lines: ['<script>alert("1")</script> misses its target', 'x'] },
  ],
};

test('the text is as it was written', () => {
  expect(digestMail(digest, links).text).toBe(
    [
      ...['Fernway & <b>sons</b>, 2026-03-01', '', 'What to mend first'],
      ...['- <script>alert("1")</script> misses its target', '- x', '', 'https://cairn.example/', ''],
      ...[
        'You get this because you asked for it in Cairn. To end it: https://cairn.example/api/unsubscribe/a.b.c',
        '',
      ],
    ].join('\n'),
  );
});

test('what people wrote is text in the HTML too', () => {
  const { html } = digestMail(digest, links);
  expect(html).toContain('<h1>Fernway &amp; &lt;b&gt;sons&lt;/b&gt;, 2026-03-01</h1>');
  expect(html).toContain('<li>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; misses its target</li>');
  expect(html).not.toMatch(/<script|<img|<b>|src=|style=/);
  expect(html).toContain('<a href="https://cairn.example/api/unsubscribe/a.b.c">');
});
