import type { Reason } from '@cairn/engine';

/** Why a survey shows or does not, as a sentence. */
export const reasons: Record<Reason, (delayMs: number) => string> = {
  ok: () => 'It shows now.',
  delay: (delayMs) => `It is decided again in ${delayMs / 1000} s, as its trigger says.`,
  busy: () => 'Another prompt is on the screen, here or in another tab; it waits until that one is gone.',
  consent: () =>
    'Nothing is shown before the visitor agreed: the project requires consent, or the browser forbids it.',
  quiet: () => 'This is a quiet page: nothing is ever shown here.',
  trigger: () => 'This is not the moment that its trigger waits for.',
  schedule: () => 'Today is outside its schedule.',
  audience: () => 'The visitor is not in its audience.',
  sampling: () => 'The visitor is not in its sample this quarter.',
  once: () => 'It was shown to this visitor already, and is asked once.',
  answered: () => 'This visitor has answered it.',
  every: () => 'It was shown to this visitor too recently for how often it may be asked.',
  showings: () => 'It was shown to this visitor as often as it may be.',
  later: () => 'The visitor said "not now", or closed it, too recently.',
  never: () => 'The visitor chose "never ask again".',
  session: () => 'This visit has had as many prompts as the project allows.',
  gap: () => 'Too few days have passed since the last prompt of any survey.',
  month: () => 'The visitor has had as many prompts in 30 days as the project allows.',
  reserved: () => 'What is left of the 30 days is kept for other stages of the journey.',
};
