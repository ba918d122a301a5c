import type { Digest } from './composeDigest.js';

/** Where a digest leads. */
export interface DigestLinks {
  /** The console. */
  console: string;
  /** Ends the digests of whoever has it. */
  unsubscribe: string;
}

/** What is sent, in both forms. */
export interface DigestMail {
  subject: string;
  text: string;
  html: string;
}

const why = 'You get this because you asked for it in Cairn.';

export function digestMail(digest: Digest, links: DigestLinks): DigestMail {
  return { subject: digest.subject, text: textOf(digest, links), html: htmlOf(digest, links) };
}

function textOf({ subject, sections }: Digest, links: DigestLinks): string {
  const parts = sections.map(({ heading, lines }) =>
    [heading, ...lines.map((line) => `- ${line}`)].join('\n'),
  );
  return `${[subject, ...parts, links.console, `${why} To end it: ${links.unsubscribe}`].join('\n\n')}\n`;
}

/** Plain elements and nothing that is loaded: it looks like a letter everywhere, in the dark too. */
function htmlOf({ subject, sections }: Digest, links: DigestLinks): string {
  const parts = sections.map(({ heading, lines }) => {
    const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('\n');
    return `<h2>${escapeHtml(heading)}</h2>\n<ul>\n${items}\n</ul>`;
  });
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body>
<h1>${escapeHtml(subject)}</h1>
${parts.join('\n')}
<p><a href="${escapeHtml(links.console)}">Open Cairn</a></p>
<p><small>${why} <a href="${escapeHtml(links.unsubscribe)}">End it</a></small></p>
</body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as content or quoted value of HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
