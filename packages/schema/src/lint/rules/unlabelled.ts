import type { Said } from '../../speech.js';
import { endsOf, stepsOf, usualWords } from '../labels.js';
import type { Rule } from '../rule.js';
import { wordsOf } from '../words.js';

export const unlabelled: Rule = {
  id: 'scale/unlabelled',
  severity: 'warning',
  about: 'question',
  reason: 'Steps without words, or with the same words twice, mean something else to everyone.',
  advice: 'Give the ends of a scale different words, or leave them out to get the usual ones.',
  check: (asked) => {
    const ends = endsOf(asked);
    const steps = stepsOf(asked);
    const written = ends
      ? { path: ends.path, labels: [ends.low, ...(ends.middle ? [ends.middle] : []), ends.high] }
      : steps && { path: steps.path, labels: steps.steps };
    if (!written) return [];
    const fault = faultOf(written.labels);
    return fault ? [{ path: written.path, message: fault, ...usualWords(written.path, asked) }] : [];
  },
};

function faultOf(labels: readonly string[]): Said | undefined {
  const wordless = labels.find((label) => !/\p{L}/u.test(label));
  if (wordless !== undefined)
    return {
      en: `"${wordless}" says nothing; describe the step in a word or two`,
      de: `„${wordless}“ sagt nichts; die Stufe mit ein, zwei Worten beschreiben`,
    };
  const said = labels.map((label) => wordsOf(label).join(' ').toLowerCase());
  const twice = labels.find((_, index) => said.indexOf(said[index] ?? '') !== index);
  if (twice === undefined) return undefined;
  return {
    en: `"${twice}" stands for two steps; give each its own words`,
    de: `„${twice}“ steht für zwei Stufen; jeder eigene Worte geben`,
  };
}
