import {
  dayMs,
  type Inputs,
  newVisitor,
  rulesAt,
  type Signal,
  sessionGapMs,
  type VisitorState,
} from '@cairn/engine';
import type { Manifest, ManifestSurvey } from '@cairn/schema/wire';
import { type MadeUpVisitor, valuesIn } from './visitor.js';

/** Where somebody is of whom no address is known. */
const somewhere = 'https://example.com/';
/** Enough that of any share that can be asked somebody is found, and not so many that somebody waits. */
const maxLots = 2_000;

/** What the engine decides from for a made-up visitor. */
export function inputsOf(
  visitor: MadeUpVisitor,
  { manifest, survey, now }: { manifest: Manifest; survey: ManifestSurvey; now: number },
): Inputs {
  const moment: Inputs['moment'] = {
    signal: signalOf(survey, visitor.touchpoint),
    now,
    url: visitor.url || fittingUrl(survey),
    busy: visitor.busy,
    properties: valuesIn(visitor.properties),
    device: visitor.device,
    locale: visitor.locale || manifest.locale,
    withheld: visitor.withheld,
  };
  return drawn({ state: stateOf(visitor, survey.id, now), manifest, moment }, survey.id, !visitor.undrawn);
}

/** What happens: the touchpoint, or what the survey waits for. */
function signalOf({ id, touchpoints, trigger }: ManifestSurvey, chosen: string): Signal {
  switch (trigger.on) {
    case 'touchpoint':
      return { on: 'touchpoint', touchpoint: chosen || (touchpoints[0] ?? '') };
    case 'url':
    case 'time':
    case 'tab':
      return { on: 'page' };
    case 'click':
      return { on: 'click', hits: () => true };
    case 'api':
      return { on: 'api', survey: id };
    default:
      return { on: 'observed', survey: id };
  }
}

/** An address at which the survey is asked. */
function fittingUrl({ trigger: { url } }: ManifestSurvey): string {
  const path = url?.replaceAll('*', '') ?? somewhere;
  return URL.canParse(path, somewhere) ? new URL(path, somewhere).href : somewhere;
}

function stateOf(visitor: MadeUpVisitor, survey: string, now: number): VisitorState {
  const ago = (past: number | undefined) => (past === undefined ? 0 : now - Math.max(past * dayMs, 1000));
  const { showings, shownDays, answeredDays, laterDays, promptedDays } = visitor;
  const shownAt = ago(shownDays ?? (showings ? promptedDays : undefined));
  return {
    ...newVisitor('0'),
    visits: visitor.visits,
    seenAt: now - sessionGapMs / 2,
    sessionPrompts: visitor.sessionPrompts,
    promptedAt: ago(promptedDays),
    prompts: Array.from({ length: visitor.monthPrompts }, () => [now - dayMs, ''] as const),
    ...(visitor.stage && { stage: visitor.stage }),
    never: visitor.never,
    attributes: { ...valuesIn(visitor.attributes) },
    surveys: {
      [survey]: { shownAt, answeredAt: ago(answeredDays), showings, laterAt: ago(laterDays) },
    },
  };
}

/** The same with a visitor who is in the sample, or is not; where everybody is asked, or nobody, nothing changes that. */
function drawn(inputs: Inputs, survey: string, isWanted: boolean): Inputs {
  for (let lot = 0; lot < maxLots; lot++) {
    const state = { ...inputs.state, visitor: `made up ${lot}` };
    const { is } = rulesAt({ ...inputs, state }, survey).find(({ rule }) => rule === 'sampling') ?? {};
    if (is !== 'met' && is !== 'broken') break;
    if ((is === 'met') === isWanted) return { ...inputs, state };
  }
  return inputs;
}
