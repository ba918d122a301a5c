import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { editingStrings as say } from './editingStrings.js';
import { touchpointsOf } from './editJourney.js';
import { StageForm } from './StageForm.js';
import type { Selection } from './selection.js';
import { TouchpointForm } from './TouchpointForm.js';
import type { Editing } from './useEditing.js';

interface OpenPartProps {
  selected: Selection | undefined;
  editing: Editing;
  close: () => void;
}

/** What of the journey is open, beside the path. */
export function OpenPart({ selected, editing, close }: OpenPartProps) {
  if (!selected) return <p class="edit-part none hint">{say.chooseHint}</p>;
  const { id, kind } = selected;
  const { stages } = editing.document.journey;
  const stage = kind === 'stage' ? stages.find((one) => one.id === id) : undefined;
  const touchpoint =
    kind === 'touchpoint' ? touchpointsOf(editing.document).find((one) => one.id === id) : undefined;
  return (
    <Part key={`${kind} ${id}`} title={touchpoint?.name ?? say.stageOf(stage?.name ?? id)} close={close}>
      {stage && <StageForm {...{ stage, editing, close }} />}
      {touchpoint && <TouchpointForm {...{ touchpoint, editing, close }} />}
      {!stage && !touchpoint && <p>{say.gone}</p>}
    </Part>
  );
}

interface PartProps {
  title: string;
  close: () => void;
  children: ComponentChildren;
}

function Part({ title, close, children }: PartProps) {
  const [id, box] = [useId(), useRef<HTMLElement>(null)];
  useLayoutEffect(() => box.current?.querySelector('input')?.focus(), []);
  return (
    <section
      class="edit-part panel"
      aria-labelledby={id}
      ref={box}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" class="link" onClick={close}>
          {say.close}
        </button>
      </header>
      {children}
    </section>
  );
}
