import type { Manifest } from '@cairn/schema/wire';
import type { Facts, NamedValue } from './conditions.js';
import type { Moment } from './decide.js';
import type { VisitorState } from './visitor.js';

/** What conditions may look at before anything is answered. */
export function factsOf(
  state: VisitorState,
  { stages }: Pick<Manifest, 'stages'>,
  moment: Pick<Moment, 'now' | 'properties' | 'device' | 'locale'>,
): Facts {
  const { visits, stage = '', attributes, surveys } = state;
  const answer: Record<string, NamedValue> = {};
  for (const [survey, { answers = {} }] of Object.entries(surveys)) {
    for (const [question, value] of Object.entries(answers)) answer[`${survey}/${question}`] = value;
  }
  const { now, properties = {}, device = null, locale = null } = moment;
  return {
    answer,
    attribute: attributes,
    property: properties,
    visitor: { visits, returning: visits > 1, stage: stages.indexOf(stage), device, locale },
    now,
  };
}
