import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AuthoredDocument } from '../api/types.js';
import type { Said } from '../parts/Told.js';
import type { Draft } from '../surveys/createDraft.js';
import { editingStrings } from './editingStrings.js';
import { inStage, placeStage, placeTouchpoint, type TouchpointPlace, touchpointsOf } from './editJourney.js';
import { type Selection, selectionText } from './selection.js';
import { stepStage, stepTouchpoint, type Way } from './step.js';

const say = editingStrings.told;

export interface Editing {
  document: AuthoredDocument;
  said: Said | undefined;
  edit: (change: (before: AuthoredDocument) => AuthoredDocument) => void;
  tell: (said: Said) => void;
  /** Moves by one step, says where to, and leaves the focus on what has moved. */
  step: (what: Selection, way: Way) => void;
  placeTouchpoint: (id: string, place: TouchpointPlace) => void;
  placeStage: (id: string, at: number) => void;
}

/** Changes the journey of a draft, and says to those who do not see it what became of each move. */
export function useEditing(draft: Draft): Editing {
  const document = draft.document.value;
  const [said, tell] = useState<Said>();
  const keepFocus = useKeptFocus();

  function move(what: Selection, after: AuthoredDocument): void {
    const before = draft.document.peek();
    if (after !== before) draft.edit(() => after);
    tell({ text: after === before ? say.atEnd(nameOf(before, what)) : whereabouts(after, what) });
  }

  return {
    ...{ document, said, edit: draft.edit, tell },
    step: (what, way) => {
      keepFocus(what);
      const now = draft.document.peek();
      if (what.kind === 'touchpoint') move(what, stepTouchpoint(now, what.id, way));
      else if (way === 'back' || way === 'on') move(what, stepStage(now, what.id, way));
    },
    placeTouchpoint: (id, place) =>
      move({ kind: 'touchpoint', id }, placeTouchpoint(draft.document.peek(), id, place)),
    placeStage: (id, at) => move({ kind: 'stage', id }, placeStage(draft.document.peek(), id, at)),
  };
}

function nameOf({ journey }: AuthoredDocument, { kind, id }: Selection): string {
  const among: readonly { id: string; name: string }[] =
    kind === 'stage' ? journey.stages : (journey.touchpoints ?? []);
  return among.find((one) => one.id === id)?.name ?? id;
}

/** Where something stands, in words. */
export function whereabouts(document: AuthoredDocument, what: Selection): string {
  const { stages } = document.journey;
  const name = nameOf(document, what);
  const placeIn = (list: readonly { id: string }[]) => list.findIndex(({ id }) => id === what.id) + 1;
  if (what.kind === 'stage') return say.stageMoved(name, placeIn(stages), stages.length);
  const at = touchpointsOf(document).find(({ id }) => id === what.id)?.stage ?? '';
  const here = inStage(document, at);
  return say.moved(name, placeIn(here), here.length, nameOf(document, { kind: 'stage', id: at }));
}

/** What moves to another stage is drawn anew there: the button that was pressed gets its focus back. */
function useKeptFocus(): (what: Selection) => void {
  const wanted = useRef<{ what: Selection; way: string | undefined }>(undefined);
  useLayoutEffect(() => {
    const { what, way } = wanted.current ?? {};
    wanted.current = undefined;
    if (!what) return;
    const place = document.querySelector(`[data-editing="${CSS.escape(selectionText(what))}"]`);
    const button = way && place?.querySelector<HTMLElement>(`[data-way="${way}"]`);
    (button || place?.querySelector<HTMLElement>('.open'))?.focus();
  });
  return (what) => {
    const active = document.activeElement;
    wanted.current = { what, way: active instanceof HTMLElement ? active.dataset.way : undefined };
  };
}
