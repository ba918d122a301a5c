/** What is missing or wrong, said under the field. */
export const problemCss = `
:host > * { --bad: #b3261e; }
@media (prefers-color-scheme: dark) { :host > * { --bad: #ffb4ab; } }
.problem { margin-block-start: 8px; color: var(--bad); }
`;

/** What is written into. */
export const fieldCss = `
textarea, .line-field {
  display: block;
  width: 100%;
  margin-block-start: 12px;
  padding: 10px 12px;
  min-height: 44px;
  border: 1.5px solid var(--line);
  border-radius: 8px;
  background: transparent;
  color: inherit;
  font: inherit;
  font-size: 16px;
}
textarea { resize: vertical; }
::placeholder { color: var(--muted); opacity: 1; }
[aria-invalid="true"] { border-color: var(--bad); border-width: 2px; }
.hint { margin-block-start: 4px; color: var(--muted); font-size: 13px; }
textarea:focus-visible, .line-field:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 1px;
}
`;
