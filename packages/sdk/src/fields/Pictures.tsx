import type { ManifestScaleQuestion } from '@cairn/schema/wire';
import type { VNode } from 'preact';
import type { FieldPart, FieldProps } from '../surface/field.js';
import { Scale } from '../surface/Scale.js';
import { Face, Star, Thumb } from './drawings.js';

/** Faces, stars and thumbs on the same native radios as numbers. */
function Pictures(props: FieldProps<ManifestScaleQuestion>): VNode {
  const { look, min, max, low, high } = props.question;
  const draw = (step: number): VNode => {
    if (look === 'stars') return <Star />;
    if (look === 'faces') return <Face mood={(2 * (step - min)) / (max - min) - 1} />;
    return (
      <span>
        <Thumb isUp={step === max} />
        {step === max ? high : low}
      </span>
    );
  };
  // Stars fill up to the one that was chosen; everything else marks one step.
  const isOn = (step: number, value: number) => (look === 'stars' ? step <= value : step === value);
  return <Scale {...props} draw={draw} isOn={isOn} />;
}

const css = `
.faces, .stars, .thumbs { display: flex; flex-wrap: wrap; justify-content: space-between; }
.of10.stars { display: grid; justify-items: center; }
.thumbs { justify-content: flex-start; gap: 8px; }
.thumbs .step > span { grid-auto-flow: column; gap: 8px; padding-inline: 10px 14px; }
.thumbs .drawing { width: 26px; height: 26px; }
.of7 .drawing { width: 30px; height: 30px; }
.step:hover .drawing { color: var(--accent); }
.dot { stroke-width: 2.2; }
.step.on > .drawing { color: var(--accent); stroke-width: 2; transform: scale(1.1); }
.step.on > .drawing .body { fill: var(--accent); }
.step.on span .body { fill: currentColor; }
.faces .on .drawing path { stroke: var(--on-accent); }
@media (max-width: 343px) { .inline .of7 { display: grid; } }
@media (forced-colors: active) {
  .step.on > .drawing { color: Highlight; }
  .step.on .body { fill: Highlight; }
  .faces .on .drawing path { stroke: HighlightText; }
}
`;

export const part: FieldPart = { Field: Pictures as FieldPart['Field'], css }; // parts.ts gives it pictures only
