import type { Signal } from '@cairn/engine';
import type { Explanation, Properties } from '../api.js';
import type { ExplainChunk, Kernel } from '../kernel.js';
import { reasons } from './reasons.js';

/** Puts verdicts into words, and prints them for the developer who asked. */
export const explain: ExplainChunk['explain'] = async (kernel, touchpoint, properties) => {
  const explained = await inWords(kernel, touchpoint, properties);
  console.table(explained);
  return explained;
};

export async function inWords(
  { decided }: Kernel,
  touchpoint?: string,
  properties: Properties = {},
): Promise<Explanation[]> {
  const on: Signal = touchpoint ? { on: 'touchpoint', touchpoint } : { on: 'page' };
  const verdicts = await decided(on, properties);
  return verdicts.map(({ survey, verdict, reason, delayMs }) => ({
    survey: survey.id,
    verdict,
    rule: reason,
    reason: reasons[reason](delayMs),
  }));
}
