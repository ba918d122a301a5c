/** What the lines to paste are made of. */
export interface Parts {
  /** Address of the collector. */
  collector: string;
  publicKey: string;
  /** Version of the browser script. */
  version: string;
  /** `sha384-…` of `cairn.js`. */
  integrity: string;
  /** A moment of this project's journey. */
  touchpoint: string;
}

export const ways = ['script', 'pinned', 'npm', 'react', 'vue', 'tagManager'] as const;
export type Way = (typeof ways)[number];

/** Calls that come before the script has loaded wait in a queue. */
const queue = '<script>window.cairn=window.cairn||function(){(cairn.q=cairn.q||[]).push(arguments)}</script>';

/** What lets that one line, and no other, run under a policy without 'unsafe-inline'. */
const queueHash = "'sha256-V9RpoohRt3XFVNaU6Q2zEb2lOw7Xs9fEDg7TyZGdQ8s='";

/** The lines to paste for a way of installing, ready as they are. */
export function snippetOf(way: Way, parts: Parts): string {
  const { collector, publicKey, version, integrity } = parts;
  switch (way) {
    case 'script':
    case 'tagManager':
      return `${queue}\n<script async src="${collector}/v1/cairn.js" data-key="${publicKey}"></script>`;
    case 'pinned':
      return [
        queue,
        `<script async src="${collector}/cdn/${version}/cairn.js" data-key="${publicKey}"`,
        `  integrity="${integrity}" crossorigin="anonymous"></script>`,
      ].join('\n');
    case 'npm':
      return [`import { cairn } from '@cairn/sdk';`, '', init(parts)].join('\n');
    case 'react':
      return [
        `import { cairn } from '@cairn/sdk';`,
        `import { useEffect } from 'react';`,
        '',
        '// once, around the whole app',
        'export function WithCairn({ children }) {',
        '  useEffect(() => {',
        `    ${init(parts)}`,
        '  }, []);',
        '  return children;',
        '}',
      ].join('\n');
    case 'vue':
      return [
        `import { cairn } from '@cairn/sdk';`,
        '',
        '// app.use(cairnPlugin)',
        `export const cairnPlugin = { install: () => ${init(parts).replace(/;$/, '')} };`,
      ].join('\n');
  }
}

/** The line that reports a moment, as each way writes it. */
export function touchpointLine(way: Way, { touchpoint }: Parts): string {
  const isBundled = way === 'npm' || way === 'react' || way === 'vue';
  return isBundled ? `cairn.touchpoint('${touchpoint}');` : `cairn('touchpoint', '${touchpoint}');`;
}

/** What a page's own policy has to name: bundled apps bring the script themselves. */
export function policyLines(way: Way, { collector }: Parts): string {
  const isBundled = way === 'npm' || way === 'react' || way === 'vue';
  const script = isBundled ? `script-src 'self'` : `script-src ${collector} ${queueHash}`;
  return `${script};\nconnect-src ${collector}`;
}

function init({ publicKey, collector }: Parts): string {
  return `cairn.init({ key: '${publicKey}', collector: '${collector}' });`;
}
