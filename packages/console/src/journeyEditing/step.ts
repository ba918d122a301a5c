import type { AuthoredDocument } from '../api/types.js';
import { inStage, placeStage, placeTouchpoint, touchpointsOf } from './editJourney.js';

/** Where something moves by one step: along the path, or within its stage. */
export type Way = 'up' | 'down' | 'back' | 'on';

/** Moves a touchpoint one step; the same document where there is no step to take. */
export function stepTouchpoint(document: AuthoredDocument, id: string, way: Way): AuthoredDocument {
  const touchpoint = touchpointsOf(document).find((one) => one.id === id);
  if (!touchpoint) return document;
  const { stage } = touchpoint;
  return way === 'up' || way === 'down'
    ? stepWithin(document, { id, stage }, way)
    : stepAlong(document, { id, stage }, way);
}

function stepWithin(
  document: AuthoredDocument,
  { id, stage }: { id: string; stage: string },
  way: 'up' | 'down',
): AuthoredDocument {
  const here = inStage(document, stage);
  const at = here.findIndex((one) => one.id === id);
  if (way === 'up' ? at === 0 : at === here.length - 1) return document;
  const before = here[way === 'up' ? at - 1 : at + 2]?.id;
  return placeTouchpoint(document, id, { stage, before });
}

function stepAlong(
  document: AuthoredDocument,
  { id, stage }: { id: string; stage: string },
  way: 'back' | 'on',
): AuthoredDocument {
  const { stages } = document.journey;
  const to = stages[stages.findIndex((one) => one.id === stage) + (way === 'back' ? -1 : 1)];
  return to ? placeTouchpoint(document, id, { stage: to.id }) : document;
}

/** Moves a stage one step along the path; the same document at its ends. */
export function stepStage(document: AuthoredDocument, id: string, way: 'back' | 'on'): AuthoredDocument {
  const { stages } = document.journey;
  const at = stages.findIndex((stage) => stage.id === id);
  const to = at + (way === 'back' ? -1 : 1);
  return stages[to] ? placeStage(document, id, to) : document;
}

/** The step that a key asks for, held with Alt; along the path follows the way one reads. */
export function wayOf(key: string, isRightToLeft: boolean): Way | undefined {
  switch (key) {
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return 'down';
    case 'ArrowLeft':
      return isRightToLeft ? 'on' : 'back';
    case 'ArrowRight':
      return isRightToLeft ? 'back' : 'on';
    default:
      return undefined;
  }
}
