/** Options under one another, each as wide as the card. */
export const listCss = `
.list { display: grid; gap: 6px; margin-block-start: 12px; }
.entry {
  position: relative;
  display: flex;
  align-items: center;
  gap: 10px;
  min-height: 44px;
  padding: 6px 12px;
  border: 1.5px solid var(--line);
  border-radius: 8px;
  font-size: 15px;
  overflow-wrap: anywhere;
}
.entry:hover { border-color: var(--accent); }
.entry.on { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); font-weight: 600; }
.entry input { flex: none; width: 18px; height: 18px; margin: 0; accent-color: var(--accent); }
.entry input::after { content: ''; position: absolute; inset: 0; }
.entry:focus-within { outline: 3px solid var(--accent); outline-offset: 1px; }
@media (forced-colors: active) { .entry.on { border-color: Highlight; } }
`;
