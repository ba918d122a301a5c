import { useId } from 'preact/hooks';
import { CopyButton } from './CopyButton.js';

/** Lines to be pasted somewhere else. They wrap where there is no room, so that nothing has to be scrolled. */
export function CodeBlock({ title, code }: { title: string; code: string }) {
  const id = useId();
  return (
    <figure class="code" aria-labelledby={id}>
      <figcaption>
        <span id={id}>{title}</span>
        <CopyButton text={code} what={title} />
      </figcaption>
      <pre>
        <code>{code}</code>
      </pre>
    </figure>
  );
}
