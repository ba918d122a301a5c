import type { ManifestTheme } from '@cairn/schema/wire';
import { number } from '../../format.js';
import { documentStrings } from './documentStrings.js';
import { contrastFaults, type Mode } from './themeTokens.js';

const say = documentStrings.theme;
const steps = [1, 2, 3, 4, 5];

/** What a visitor would see, drawn with the same colours, and what of it cannot be read. */
export function SampleCard({ theme, mode }: { theme: ManifestTheme; mode: Mode }) {
  const { surface, text, muted, border, accent, onAccent } = theme[mode];
  const faults = contrastFaults(theme, mode);
  const radius = Math.min(theme.radius, 28);
  return (
    <figure class="sample">
      <figcaption>{say.mode[mode]}</figcaption>
      <svg viewBox="0 0 260 132" role="img" aria-label={say.sample(say.mode[mode])}>
        <rect x="0.5" y="0.5" width="259" height="131" rx={radius} fill={surface} stroke={border} />
        <text x="16" y="30" fill={text} class="sample-question">
          {say.sampleQuestion}
        </text>
        {steps.map((step) => (
          <g key={step}>
            <rect
              x={16 + 46 * (step - 1)}
              y="44"
              width="40"
              height="30"
              rx="6"
              fill={step === 4 ? accent : surface}
              stroke={step === 4 ? accent : border}
            />
            <text
              x={36 + 46 * (step - 1)}
              y="64"
              fill={step === 4 ? onAccent : text}
              class="sample-step"
              text-anchor="middle"
            >
              {step}
            </text>
          </g>
        ))}
        <text x="16" y="92" fill={muted} class="sample-end">
          {say.sampleLow}
        </text>
        <text x="240" y="92" fill={muted} class="sample-end" text-anchor="end">
          {say.sampleHigh}
        </text>
        <text x="16" y="118" fill={muted} class="sample-end">
          {say.sampleLater}
        </text>
      </svg>
      <ul class="verdicts" aria-label={say.contrast(say.mode[mode])}>
        {faults.length === 0 && <li class="good">{say.readable}</li>}
        {faults.map(({ pair, ratio, least }) => (
          <li key={pair} class="bad">
            {say.unreadable(
              say.pair[pair as keyof typeof say.pair] ?? pair,
              number(round(ratio)),
              number(least),
            )}
          </li>
        ))}
      </ul>
    </figure>
  );
}

const round = (ratio: number) => Math.floor(ratio * 10) / 10;
