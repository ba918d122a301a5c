import type { ManifestStatementQuestion } from '@cairn/schema/wire';
import type { VNode } from 'preact';
import type { FieldPart, FieldProps } from '../surface/field.js';

/** Only ways that cannot run a script: a secure page, a page of this site, a mail. */
const allowed = /^(https:\/\/|\/(?!\/)|mailto:)/i;

/** A message, with a link or a code to copy. */
function Statement({ question, fieldWords }: FieldProps<ManifestStatementQuestion>): VNode {
  const { link, code } = question;
  const isAway = !!link && /^https/i.test(link.url);
  return (
    <div class="statement">
      {code && (
        <p class="code">
          <code>{code}</code>
          <button
            type="button"
            class="quiet"
            aria-live="polite"
            onClick={({ currentTarget }) => {
              const isCopied = () => {
                currentTarget.textContent = fieldWords?.copied ?? '';
              };
              // Without the permission, or on plain http, the code stands there to be marked by hand.
              navigator.clipboard?.writeText(code).then(isCopied, () => undefined);
            }}
          >
            {fieldWords?.copy}
          </button>
        </p>
      )}
      {link && allowed.test(link.url) && (
        <a href={link.url} {...(isAway && { target: '_blank', rel: 'noopener noreferrer' })}>
          {link.text}
          {isAway && <span class="live"> ({fieldWords?.newTab})</span>}
        </a>
      )}
    </div>
  );
}

const css = `
.statement { display: grid; gap: 8px; justify-items: start; margin-block-start: 10px; }
.code { display: flex; align-items: center; gap: 8px; }
code { padding: 8px 12px; border: 1.5px dashed var(--line); border-radius: 8px; font: 600 16px/1.4 ui-monospace, monospace; user-select: all; }
a { display: inline-grid; align-items: center; min-height: 44px; color: var(--accent); font-weight: 600; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
`;

export const part: FieldPart = { Field: Statement as FieldPart['Field'], css }; // parts.ts gives it statements only
