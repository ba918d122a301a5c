import type { Stage } from './document.js';

/** The classical stages of a customer's relationship; a project edits them. */
export const defaultStages: readonly Stage[] = [
  { id: 'awareness', name: 'Awareness' },
  { id: 'consideration', name: 'Consideration' },
  { id: 'purchase', name: 'Purchase' },
  { id: 'onboarding', name: 'Onboarding' },
  { id: 'use', name: 'Use' },
  { id: 'support', name: 'Support' },
  { id: 'retention', name: 'Retention' },
  { id: 'advocacy', name: 'Advocacy' },
];
