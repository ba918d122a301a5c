import { isHighGood, scaleOf } from '../../scale.js';
import { type Ends, endsOf } from '../labels.js';
import type { Asked, Rule } from '../rule.js';
import { valenceOf } from '../words/valence.js';

export const reversed: Rule = {
  id: 'scale/reversed',
  severity: 'warning',
  about: 'question',
  reason: 'With the words at the wrong ends every figure says the opposite of what people answered.',
  advice: 'Put the words for the lowest step under "low" and those for the highest under "high".',
  check: (asked) => {
    const ends = endsOf(asked);
    if (!ends || !isReversed(ends, asked)) return [];
    const { path, low, high } = ends;
    const edits = [
      { path: `${path}.low`, value: high },
      { path: `${path}.high`, value: low },
    ];
    const fix = { description: { en: 'Swap the ends', de: 'Die Enden tauschen' }, edits };
    return [
      {
        path,
        message: {
          en: `"${low}" stands at the wrong end; swap the two`,
          de: `„${low}“ steht am falschen Ende; die beiden tauschen`,
        },
        fix,
      },
    ];
  },
};

/** Amounts grow with the steps; judgements follow the end of the scale that is good. */
function isReversed({ low, high }: Ends, { question }: Asked): boolean {
  const scale = scaleOf(question);
  const from = valenceOf(low);
  const to = valenceOf(high);
  if (!scale || !from || !to || from.kind !== to.kind || from.sign === to.sign) return false;
  if (question.type === 'yesno' || question.type === 'expectation') return false;
  const isHighTheGoodEnd = from.kind === 'amount' || isHighGood(scale);
  return (to.sign === 1) !== isHighTheGoodEnd;
}
