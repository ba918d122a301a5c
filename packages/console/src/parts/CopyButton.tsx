import { useState } from 'preact/hooks';
import { strings } from '../strings.js';

const say = strings.copy;

/** Puts a text on the clipboard, and says truthfully whether it is there. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [came, setCame] = useState<'idle' | 'copied' | 'refused'>('idle');

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCame('copied');
    } catch {
      setCame('refused'); // no clipboard without https, or the browser was told not to lend it
    }
  }
  return (
    <span class="copy">
      <button type="button" class="button" aria-label={say.label(what)} onClick={() => void copy()}>
        {say.button}
      </button>
      <span class="copied" role="status">
        {came === 'idle' ? '' : say[came]}
      </span>
    </span>
  );
}
