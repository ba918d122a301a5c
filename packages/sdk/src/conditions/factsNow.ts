import { type AudienceTest, type Facts, factsOf, type Inputs, inAudience as judged } from '@cairn/engine';
import { deviceOf, localeOf } from '../page.js';

/** What conditions may look at, with what the page says of itself. */
export function factsNow({ state, manifest, moment }: Inputs): Facts {
  return factsOf(state, manifest, withPage(moment));
}

/** Judges audiences at one moment. */
export function inAudience(inputs: Inputs): AudienceTest {
  return judged({ ...inputs, moment: withPage(inputs.moment) });
}

function withPage(moment: Inputs['moment']): Inputs['moment'] {
  return { ...moment, device: deviceOf(window), locale: localeOf(window) };
}
