/**
 * What every card needs; the parts bring the rules of their own. The page's font is kept, everything else of the page is
 * kept out. Custom properties `--cairn-*` come through from the page. Inner `!important` beats the page's own, so a
 * global reset cannot undress us; our own properties stand on what is inside, where no `* { --text: … }` reaches.
 */
export const css = `
:host {
  all: initial !important;
  display: block !important;
  font-family: inherit !important;
  color-scheme: light dark !important;
}
:host > * {
  --surface: var(--cairn-surface, #fff);
  --text: var(--cairn-text, #1f2421);
  --muted: var(--cairn-muted, #5f6661);
  --border: var(--cairn-border, #c9cec9);
  --line: #848b86;
  --accent: var(--cairn-accent, #35764c);
  --on-accent: var(--cairn-on-accent, #fff);
  --shadow: 0 1px 2px rgb(20 30 22 / .08), 0 10px 32px rgb(20 30 22 / .18);
}
@media (prefers-color-scheme: dark) {
  :host > * {
    --surface: var(--cairn-surface, #232825);
    --text: var(--cairn-text, #eef1ee);
    --muted: var(--cairn-muted, #aab3ac);
    --border: var(--cairn-border, #4d564f);
    --line: #7d867f;
    --accent: var(--cairn-accent, #8fcfa5);
    --on-accent: var(--cairn-on-accent, #10251a);
    --shadow: 0 0 0 1px rgb(255 255 255 / .06), 0 10px 32px rgb(0 0 0 / .55);
  }
}
*, ::before, ::after { box-sizing: border-box; }
.live { position: fixed; clip-path: inset(50%); }
.float {
  position: fixed;
  z-index: 2147483647;
  inset-block-end: calc(16px + env(safe-area-inset-bottom, 0px) + var(--cairn-lift, 0px));
  inset-inline-end: calc(16px + env(safe-area-inset-right, 0px));
  width: min(360px, calc(100vw - 32px));
}
.card {
  position: relative;
  max-height: calc(100vh - 32px - var(--cairn-lift, 0px));
  overflow: auto;
  padding: 20px;
  border-radius: var(--cairn-radius, 12px);
  background: var(--surface);
  color: var(--text);
  box-shadow: var(--shadow);
  font-size: 14px;
  line-height: 1.4;
  text-align: start;
  outline: none;
  animation: rise .14s ease-out;
}
@keyframes rise { from { opacity: 0; transform: translateY(8px); } }
h2, p { margin: 0; }
h2, .line { font-size: 16px; font-weight: 600; overflow-wrap: anywhere; }
.float h2, .float .line { padding-inline-end: 32px; }
.line { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; }
.scale { margin-block-start: 14px; }
.steps { display: grid; grid-template-columns: repeat(auto-fit, minmax(max(44px, 100% / var(--cairn-of, 12)), 1fr)); gap: 2px; }
.step { position: relative; display: grid; place-items: center; min-width: 44px; min-height: 44px; padding: 2px; }
.step input {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
  margin: 0;
  opacity: 0;
  z-index: 1;
  cursor: pointer;
}
.step > span {
  display: grid;
  place-items: center;
  width: 100%;
  min-height: 40px;
  border: 1.5px solid var(--line);
  border-radius: 8px;
  font-size: 15px;
}
.step:hover > span { border-color: var(--accent); color: var(--accent); }
.step.on > span { border-color: var(--accent); background: var(--accent); color: var(--on-accent); font-weight: 700; }
.words { --cairn-of: 1; }
.of10 { --cairn-of: 6; }
.of11 { --cairn-of: 7; }
.drawing {
  width: 34px;
  height: 34px;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.6;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.ends {
  display: flex;
  justify-content: space-between;
  gap: 16px;
  margin-block-start: 6px;
  color: var(--muted);
  font-size: 13px;
}
.foot { display: flex; flex-wrap: wrap; align-items: center; justify-content: flex-end; gap: 4px; min-height: 44px; margin-block: 10px -8px; }
.stones { display: flex; align-items: flex-end; gap: 4px; }
.foot > :first-child:not(.send) { margin-inline-end: auto; }
.stones i { width: 9px; height: 7px; border: 1.5px solid var(--muted); border-radius: 50% 50% 45% 45%; }
.stones .passed { background: var(--muted); }
button {
  min-height: 44px;
  padding: 0 12px;
  border: 0;
  border-radius: 8px;
  background: none;
  color: var(--muted);
  font: inherit;
  cursor: pointer;
}
button:not(.send):hover { text-decoration: underline; }
.quiet:first-child { margin-inline-start: -12px; }
.stones + .quiet:last-child { margin-inline-end: -12px; }
.send { background: var(--accent); color: var(--on-accent); font-weight: 600; }
.close {
  position: absolute;
  inset-block-start: 4px;
  inset-inline-end: 4px;
  display: grid;
  place-items: center;
  width: 44px;
  padding: 0;
}
.close .drawing { width: 20px; height: 20px; }
button:focus-visible, .step input:focus-visible + * {
  outline: 3px solid var(--accent);
  outline-offset: 1px;
  border-radius: 8px;
}
@media (max-width: 480px) {
  .corner, .tab {
    inset-inline: 8px;
    inset-block-end: calc(8px + env(safe-area-inset-bottom, 0px) + var(--cairn-lift, 0px));
    width: auto;
    max-width: 360px;
    margin: auto;
  }
  .card { padding: 16px 12px; }
}
@media (max-width: 343px) {
  .corner, .tab { inset-inline: 0; }
  .float .of7 { margin-inline: -10px; gap: 0; }
}
@media (prefers-reduced-motion: reduce) {
  .card { animation: none; }
}
@media (forced-colors: active) {
  .card { border: 1px solid CanvasText; }
  .step.on > span { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }
}
`;
