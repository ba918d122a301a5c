import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { strings } from '../strings.js';
import { CopyButton } from './CopyButton.js';

interface OneTimeSecretProps {
  /** What it is, by name. */
  title: string;
  secret: string;
  /** What to do with it, and that it will not be seen again. */
  lead: string;
  onKept: () => void;
}

/** Something that is shown this once. It stays until somebody says that they have it. */
export function OneTimeSecret({ title, secret, lead, onKept }: OneTimeSecretProps) {
  const [id, field] = [useId(), useRef<HTMLInputElement>(null)];
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <div class="notice secret">
      <label class="notice-title" for={id}>
        {title}
      </label>
      <p id={`${id}-lead`}>{lead}</p>
      <input id={id} ref={field} readOnly value={secret} aria-describedby={`${id}-lead`} />
      <div class="row">
        <CopyButton text={secret} what={title} />
        <button type="button" class="button" onClick={onKept}>
          {strings.kept}
        </button>
      </div>
    </div>
  );
}
