import { type AudienceTest, type Facts, factsOf, holds, type Inputs } from '@cairn/engine';
import { deviceOf, localeOf } from '../page.js';

/** What conditions may look at, with what the page says of itself. */
export function factsNow({ state, manifest, moment }: Inputs): Facts {
  return factsOf(state, manifest, { ...moment, device: deviceOf(window), locale: localeOf(window) });
}

/** True when the visitor is among those a survey is for. */
export const inAudience: AudienceTest = ({ audience }, inputs) =>
  !audience || holds(audience, factsNow(inputs));
