import { isHighGood, scaleNamed } from '@cairn/schema';
import type { Reason } from './reason.js';

/** Why there is a case, in words for whoever is to reply. */
export function whyOf(reasons: readonly Reason[]): string {
  return reasons.map(sentenceOf).join('; ');
}

function sentenceOf(reason: Reason): string {
  switch (reason.on) {
    case 'score':
      return `${reason.question}: ${reason.step}${onScale(reason.scale)}`;
    case 'keyword':
      return `“${reason.word}” is in the answer to ${reason.question}`;
    case 'contact':
      return `wishes to be contacted (${reason.question})`;
    case 'silence':
      return `was asked again and has not answered for ${reason.days} days`;
  }
}

function onScale(name: string): string {
  const scale = scaleNamed(name);
  if (!scale) return '';
  return `, on a scale from ${scale.min} to ${scale.max} where ${isHighGood(scale) ? scale.max : scale.min} is best`;
}
