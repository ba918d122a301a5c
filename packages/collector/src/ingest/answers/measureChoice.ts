import type { Answer } from '@cairn/schema';
import { choiceScale, type Measure, otherOption, partName } from '../../rollups/measure.js';
import { EventRefusal } from '../eventRefusal.js';
import type { KnownChoice } from '../knownQuestion.js';
import { cut } from './cut.js';

/** Characters of "other": a line, not a letter. */
const maxOtherChars = 1000;

/** That the question was answered, and each option that was chosen: of several, shares are of those who answered. */
export function measureChoice({ question, value }: Answer, known: KnownChoice, path: string): Measure[] {
  const options = known.kind === 'choice' ? [optionOf(value, known, path)] : optionsOf(value, known, path);
  if (!options.length) return [];
  const names = [question, ...options.map((option) => partName(question, option))];
  return names.map((name) => ({ question: name, scale: choiceScale, bucket: 1 }));
}

function optionsOf(value: Answer['value'], known: KnownChoice, path: string): string[] {
  if (!Array.isArray(value)) {
    throw new EventRefusal(
      'invalid',
      `${path}: this question takes a list of what was chosen, such as ["option"]`,
    );
  }
  if (value.length > known.most) {
    const message = `${path}: at most ${known.most} may be chosen here, not ${value.length}`;
    throw new EventRefusal('invalid', message);
  }
  const options = value.map((one, index) => optionOf(one, known, `${path}[${index}]`));
  options.forEach((option, index) => {
    if (options.indexOf(option) === index) return;
    throw new EventRefusal('invalid', `${path}[${index}]: "${option}" is chosen twice; list it once`);
  });
  return options;
}

/** The id of the option, or `other`; the words of the latter are cut in place. */
function optionOf(chosen: Answer['value'], known: KnownChoice, path: string): string {
  if (typeof chosen === 'string' && known.options.has(chosen)) return chosen;
  if (typeof chosen === 'string') {
    throw new EventRefusal(
      'invalid',
      `${path}: this question has no option "${chosen.slice(0, 64)}"; send the id of one it has`,
    );
  }
  if (!isOther(chosen)) {
    throw new EventRefusal('invalid', `${path}: this question takes the id of an option${orOther(known)}`);
  }
  if (!known.offersOther) {
    throw new EventRefusal('invalid', `${path}.other: this question offers no "other"; send an option's id`);
  }
  chosen.other = cut(chosen.other, maxOtherChars);
  return otherOption;
}

function isOther(chosen: Answer['value']): chosen is { other: string } {
  if (typeof chosen !== 'object' || chosen === null || Array.isArray(chosen)) return false;
  return typeof chosen.other === 'string' && Object.keys(chosen).length === 1;
}

function orOther({ offersOther }: KnownChoice): string {
  return offersOther ? ', or { "other": "…" }' : '';
}
