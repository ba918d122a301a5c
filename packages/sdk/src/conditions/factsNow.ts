import {
  type AudienceTest,
  type Facts,
  factsOf,
  type Inputs,
  inAudience as judged,
  type Named,
} from '@cairn/engine';
import type { Kernel } from '../kernel.js';
import { deviceOf, localeOf } from '../page.js';

/** What conditions may look at, with what the page says of itself. */
export function factsNow(
  { state, manifest, platform }: Pick<Kernel, 'state' | 'manifest' | 'platform'>,
  properties: Named,
): Facts {
  return factsOf(state(), manifest(), { now: platform.now(), properties, ...page() });
}

/** Judges audiences at one moment. */
export function inAudience(inputs: Inputs): AudienceTest {
  return judged({ ...inputs, moment: { ...inputs.moment, ...page() } });
}

function page(): { device: string; locale: string } {
  return { device: deviceOf(window), locale: localeOf(window) };
}
