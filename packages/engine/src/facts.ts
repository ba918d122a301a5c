import type { Manifest } from '@cairn/schema/wire';
import { type Facts, own } from './conditions.js';
import type { Moment } from './decide.js';
import { historyOf, type VisitorState } from './visitor.js';

/** What conditions may look at before anything is answered. */
export function factsOf(
  state: VisitorState,
  { stages }: Pick<Manifest, 'stages'>,
  moment: Pick<Moment, 'now' | 'properties' | 'device' | 'locale'>,
): Facts {
  const { visits, stage = '', attributes } = state;
  const answer = (path: string) => {
    const [survey = ''] = path.split('/', 1);
    return own(historyOf(state, survey).answers, path.slice(survey.length + 1));
  };
  const { now, properties = {}, device = null, locale = null } = moment;
  return {
    answer,
    attribute: attributes,
    property: properties,
    visitor: { visits, returning: visits > 1, stage: stages.indexOf(stage), device, locale },
    now,
  };
}
