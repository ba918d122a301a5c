import type { AuthoredDocument, AuthoredStage, AuthoredTouchpoint } from '../api/types.js';

/* Each gives the document as it is after the change; what a change does not concern stays the same object. */

export const touchpointsOf = ({ journey }: AuthoredDocument): readonly AuthoredTouchpoint[] =>
  journey.touchpoints ?? [];

export const inStage = (document: AuthoredDocument, stage: string) =>
  touchpointsOf(document).filter((one) => one.stage === stage);

function withStages(document: AuthoredDocument, stages: AuthoredStage[]): AuthoredDocument {
  return { ...document, journey: { ...document.journey, stages } };
}

function withTouchpoints(document: AuthoredDocument, touchpoints: AuthoredTouchpoint[]): AuthoredDocument {
  return { ...document, journey: { ...document.journey, touchpoints } };
}

export function addStage(document: AuthoredDocument, stage: AuthoredStage): AuthoredDocument {
  return withStages(document, [...document.journey.stages, stage]);
}

export function changeStage(
  document: AuthoredDocument,
  id: string,
  change: (before: AuthoredStage) => AuthoredStage,
): AuthoredDocument {
  return withStages(
    document,
    document.journey.stages.map((stage) => (stage.id === id ? change(stage) : stage)),
  );
}

/** Puts a stage at a place among the stages; beyond either end is at that end. */
export function placeStage(document: AuthoredDocument, id: string, at: number): AuthoredDocument {
  const { stages } = document.journey;
  const stage = stages.find((one) => one.id === id);
  if (!stage) return document;
  const others = stages.filter((one) => one.id !== id);
  const place = Math.min(Math.max(at, 0), others.length);
  return withStages(document, [...others.slice(0, place), stage, ...others.slice(place)]);
}

/** The stage that takes over the touchpoints of one that is removed: the one before, of the first the one after. */
export function heirOf({ journey: { stages } }: AuthoredDocument, id: string): AuthoredStage | undefined {
  const at = stages.findIndex((stage) => stage.id === id);
  return stages[at - 1] ?? stages[at + 1];
}

/** Removes a stage; its touchpoints go to its heir, and prompts are no longer kept for it. The last one stays. */
export function removeStage(document: AuthoredDocument, id: string): AuthoredDocument {
  const heir = heirOf(document, id);
  if (!heir) return document;
  const moved = inStage(document, id).reduce(
    (before, { id: touchpoint }) => placeTouchpoint(before, touchpoint, { stage: heir.id }),
    document,
  );
  const stages = moved.journey.stages.filter((stage) => stage.id !== id);
  return withoutReserve(withStages(moved, stages), id);
}

function withoutReserve(document: AuthoredDocument, stage: string): AuthoredDocument {
  const { settings } = document;
  if (settings?.frequency?.reserved?.[stage] === undefined) return document;
  const { [stage]: _, ...reserved } = settings.frequency.reserved;
  return { ...document, settings: { ...settings, frequency: { ...settings.frequency, reserved } } };
}

/** Puts a new touchpoint last in its stage. */
export function addTouchpoint(document: AuthoredDocument, touchpoint: AuthoredTouchpoint): AuthoredDocument {
  return withTouchpoints(document, [...touchpointsOf(document), touchpoint]);
}

export function changeTouchpoint(
  document: AuthoredDocument,
  id: string,
  change: (before: AuthoredTouchpoint) => AuthoredTouchpoint,
): AuthoredDocument {
  return withTouchpoints(
    document,
    touchpointsOf(document).map((one) => (one.id === id ? change(one) : one)),
  );
}

/** Where a touchpoint is to stand: in front of another one of the stage, or last in it. */
export interface TouchpointPlace {
  stage: string;
  before?: string | undefined;
}

export function placeTouchpoint(
  document: AuthoredDocument,
  id: string,
  { stage, before }: TouchpointPlace,
): AuthoredDocument {
  const touchpoint = touchpointsOf(document).find((one) => one.id === id);
  if (!touchpoint || before === id) return document;
  const others = touchpointsOf(document).filter((one) => one.id !== id);
  const found = others.findIndex((one) => one.id === before);
  const at = found < 0 ? others.length : found;
  return withTouchpoints(document, [...others.slice(0, at), { ...touchpoint, stage }, ...others.slice(at)]);
}

/** Surveys that would have no touchpoint left without this one. */
export function surveysOnlyAt({ surveys = [] }: AuthoredDocument, touchpoint: string) {
  return surveys.filter(({ touchpoints }) => touchpoints.every((id) => id === touchpoint));
}

/** Removes a touchpoint, and from the surveys that ask elsewhere too; while one asks only here, nothing is changed. */
export function removeTouchpoint(document: AuthoredDocument, id: string): AuthoredDocument {
  if (surveysOnlyAt(document, id).length) return document;
  const { surveys } = document;
  const left = withTouchpoints(
    document,
    touchpointsOf(document).filter((one) => one.id !== id),
  );
  if (!surveys?.some(({ touchpoints }) => touchpoints.includes(id))) return left;
  return {
    ...left,
    surveys: surveys.map((survey) => ({
      ...survey,
      touchpoints: survey.touchpoints.filter((one) => one !== id),
    })),
  };
}
