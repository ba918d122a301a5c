import type { Told } from '../api/types.js';
import { changeText } from '../journey/changeText.js';
import { SideSign } from './SideSign.js';

const sides = { better: 'good', worse: 'bad', neither: 'neutral' } as const;

/** Beside the period before, in a few words; the whole sentence on hover. */
export function Change({ change }: { change: Told }) {
  const { comparison, sentence } = change;
  const side = comparison.verdict === 'tooFew' ? 'neutral' : sides[comparison.effect];
  return (
    <p class="change" title={sentence}>
      <SideSign side={side} /> {changeText(comparison)}
    </p>
  );
}
