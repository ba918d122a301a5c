import type { Reason } from '@cairn/engine';
import type { Explanation } from '../api.js';
import type { ExplainChunk } from '../kernel.js';

/** Puts verdicts into words, and prints them for the developer who asked. */
export const inWords: ExplainChunk['inWords'] = (verdicts) => {
  const explained = verdicts.map(
    ({ survey, verdict, reason, delayMs }): Explanation => ({
      survey,
      verdict,
      reason: words[reason](delayMs),
    }),
  );
  console.table(explained);
  return explained;
};

const words: Record<Reason, (delayMs: number) => string> = {
  ok: () => 'It shows now.',
  delay: (delayMs) => `It is decided again in ${delayMs / 1000} s, as its trigger says.`,
  busy: () => 'Another prompt is on the screen; it waits until that one is gone.',
  trigger: () => 'This is not the moment that its trigger waits for.',
  never: () => 'The visitor chose "never ask again".',
  audience: () => 'The visitor is not in its audience.',
  once: () => 'It was shown to this visitor already, and is asked once.',
  every: () => 'It was shown to this visitor too recently for how often it may be asked.',
  session: () => 'This visit has had as many prompts as the project allows.',
  gap: () => 'Too few days have passed since the last prompt of any survey.',
};
