import { breakpointGerman } from './breakpointStrings.de.js';
import { count } from './format.js';
import { inLanguage } from './language.js';

/** What to fix first. */
const english = {
  title: 'What to fix first',
  relationship: 'The relationship as a whole',
  own: 'Its place in the journey',
  ownFine: 'It reaches its target.',
  stone: {
    good: 'reaches its target',
    bad: 'misses its target',
    none: 'no figure yet',
  },
  more: (n: number) => `${count(n, 'more touchpoint misses its target', 'more miss their targets')}`,
  ofTarget: (target: string) => `of a target of ${target}`,
  certain: 'Certain',
  unsure: 'May be chance',
  allFine: 'Every touchpoint with enough answers reaches its target.',
  tooFew: 'Too few answers to rank anything yet. Five at a touchpoint are enough to begin with.',
  nothingAsked: 'Nothing is scored at any touchpoint here, so there is nothing to rank.',
};

export type BreakpointStrings = typeof english;
export const breakpointStrings = inLanguage(english, breakpointGerman);
