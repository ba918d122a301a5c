import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyLines, snippetOf, touchpointLine, ways } from './snippets.js';

const parts = {
  collector: 'https://cairn.example',
  publicKey: 'pk_1',
  version: '0.1.0',
  integrity: 'sha384-abc',
  touchpoint: 'checkout.completed',
};

describe('the lines to paste', () => {
  it.each(ways)('name the key and the collector: %s', (way) => {
    expect(snippetOf(way, parts)).toContain('pk_1');
    expect(snippetOf(way, parts)).toContain('https://cairn.example');
  });

  it('queue what is called before the script has come', () => {
    expect(snippetOf('script', parts).split('\n')).toEqual([
      '<script>window.cairn=window.cairn||function(){(cairn.q=cairn.q||[]).push(arguments)}</script>',
      '<script async src="https://cairn.example/v1/cairn.js" data-key="pk_1"></script>',
    ]);
  });

  it('pin a version that never changes, with its integrity', () => {
    const pinned = snippetOf('pinned', parts);
    expect(pinned).toContain('src="https://cairn.example/cdn/0.1.0/cairn.js"');
    expect(pinned).toContain('integrity="sha384-abc" crossorigin="anonymous"');
  });

  it('report a moment by a method where the script is bundled, and by the queue where it is not', () => {
    expect(touchpointLine('npm', parts)).toBe("cairn.touchpoint('checkout.completed');");
    expect(touchpointLine('script', parts)).toBe("cairn('touchpoint', 'checkout.completed');");
  });

  it('name the collector in a policy for scripts only where the script comes from there', () => {
    expect(policyLines('script', parts)).toMatch(
      /^script-src https:\/\/cairn\.example 'sha256-\S+';\nconnect-src https:\/\/cairn\.example$/,
    );
    expect(policyLines('react', parts)).toBe("script-src 'self';\nconnect-src https://cairn.example");
  });

  it('let the one inline line run by its hash', () => {
    const [, inline = ''] = /^<script>(.+)<\/script>$/m.exec(snippetOf('script', parts)) ?? [];
    const hash = createHash('sha256').update(inline).digest('base64');
    expect(policyLines('script', parts)).toContain(`'sha256-${hash}'`);
  });
});
