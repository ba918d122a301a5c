/** The rules that only faces, stars and thumbs need. */
export const pictureCss = `
.faces, .stars, .thumbs { display: flex; justify-content: space-between; }
.thumbs { justify-content: flex-start; gap: 8px; }
.thumbs .step > span { grid-auto-flow: column; gap: 8px; padding-inline: 10px 14px; }
.thumbs .drawing { width: 26px; height: 26px; }
.dot { stroke-width: 2.2; }
.step.on > .drawing { color: var(--accent); stroke-width: 2; transform: scale(1.1); }
.step.on > .drawing .body { fill: var(--accent); }
.step.on span .body { fill: currentColor; }
.faces .on .drawing path { stroke: var(--on-accent); }
@media (forced-colors: active) {
  .step.on .body { fill: Highlight; }
}
`;
