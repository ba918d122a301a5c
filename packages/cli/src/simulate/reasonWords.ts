import type { Reason } from '@cairn/engine';

/** What stood in the way, in words. */
export const reasonWords: Record<Reason, string> = {
  ok: 'shown',
  delay: 'left before the delay was over',
  busy: 'another prompt was on the screen',
  consent: 'no consent',
  quiet: 'a quiet page',
  trigger: 'another trigger',
  schedule: 'outside its schedule',
  audience: 'not in its audience',
  sampling: 'not in its sample',
  once: 'shown before',
  answered: 'answered before',
  every: 'shown not long ago',
  showings: 'shown often enough',
  later: 'said "not now"',
  never: 'said "never"',
  session: 'the visit had its prompts',
  gap: 'too soon after a prompt',
  month: 'the 30 days had their prompts',
  reserved: 'kept for another stage',
};
