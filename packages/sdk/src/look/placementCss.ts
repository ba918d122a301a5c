import type { ManifestSurvey } from '@cairn/schema/wire';

/** Rules of a placement; of the corner everybody has them. */
export function placementCss(placement: ManifestSurvey['placement']): string {
  return placements[placement] ?? '';
}

const placements: Partial<Record<ManifestSurvey['placement'], string>> = {
  inline:
    '.inline { max-width: 480px; border: 1px solid var(--border); box-shadow: none; animation: none; }' +
    '@media (max-width: 343px) { .inline .of7 { --cairn-of: 5; } }',
  bar: `
.bar { inset-inline: 0; inset-block-end: var(--cairn-lift, 0px); width: auto; }
.bar .card {
  display: grid; justify-content: center; border-radius: 0;
  padding-block-end: calc(16px + env(safe-area-inset-bottom, 0px));
}
.bar form, .bar .line { width: min(840px, calc(100vw - 32px)); }
@media (min-width: 800px) {
  .bar form { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 484px); gap: 0 32px; align-items: start; }
  .bar .foot { grid-column: 1 / -1; }
  .bar .of11 { grid-template-columns: repeat(11, 1fr); }
  .bar .scale, .bar textarea { margin-block-start: 0; }
}`,
  modal: `
.modal { inset: 0 0 var(--cairn-lift, 0px); width: auto; display: grid; place-items: center; padding: 16px clamp(0px, 50vw - 160px, 16px); pointer-events: none; }
.modal::before {
  content: ''; position: fixed; inset: 0; z-index: -1; background: rgb(10 14 11 / .45);
  animation: dim .14s ease-out;
}
.modal .card { width: min(440px, 100%); pointer-events: auto; padding: clamp(12px, 7.5vw - 12px, 24px); }
@keyframes dim { from { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { .modal::before { animation: none; } }`,
  tab: `
.tab-button {
  position: fixed; z-index: 2147483646; inset-block-start: 50%; inset-inline-end: env(safe-area-inset-right, 0px);
  display: grid; place-items: center; min-width: 44px; padding: 16px 8px;
  border-radius: var(--cairn-radius, 12px) 0 0 var(--cairn-radius, 12px); transform: translateY(-50%);
  background: var(--accent); color: var(--on-accent); font-weight: 600; box-shadow: var(--shadow);
}
.tab-button span { writing-mode: vertical-rl; }
[dir="rtl"] .tab-button, .tab-button.start { border-radius: 0 var(--cairn-radius, 12px) var(--cairn-radius, 12px) 0; }
[dir="rtl"] .tab-button.start { border-radius: var(--cairn-radius, 12px) 0 0 var(--cairn-radius, 12px); }
.tab-button.start { inset-inline: env(safe-area-inset-left, 0px) auto; }
button.tab-button:hover { color: var(--on-accent); }
@media (forced-colors: active) { .tab-button { border: 1px solid ButtonText; } }
@media print { .tab-button { display: none; } }`,
};
