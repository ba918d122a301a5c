import { freeId } from '@cairn/schema/wire';
import { LeaveGuard } from '../editor/LeaveGuard.js';
import { Overtaken } from '../editor/Overtaken.js';
import { useWatchedDraft } from '../editor/useWatchedDraft.js';
import { Conflict } from '../parts/Conflict.js';
import { DraftProblems } from '../parts/DraftProblems.js';
import { Notice } from '../parts/Notice.js';
import { PublishBar } from '../parts/PublishBar.js';
import { Told } from '../parts/Told.js';
import { WithDraft } from '../parts/WithDraft.js';
import type { Live } from '../state/drafting.js';
import { navigate, place } from '../state/router.js';
import { ownRole } from '../state/session.js';
import type { Draft } from '../surveys/createDraft.js';
import { AddForm } from './AddForm.js';
import { editingStrings as say } from './editingStrings.js';
import { addStage } from './editJourney.js';
import { OpenPart } from './OpenPart.js';
import { StageColumn } from './StageColumn.js';
import { type Selection, selectionOf, selectionText } from './selection.js';
import { useEditing } from './useEditing.js';

interface JourneyEditorProps {
  project: string;
  /** Where the editor is, with one part of the journey open. */
  hrefOf: (at: string | undefined) => string;
}

/** Stages and touchpoints, changed in place in the draft that surveys are written in as well. */
export function JourneyEditor({ project, hrefOf }: JourneyEditorProps) {
  if (ownRole() === 'viewer') {
    return (
      <Notice>
        <p>{say.viewer}</p>
      </Notice>
    );
  }
  return (
    <WithDraft project={project}>
      {(draft, live) => <Editor {...{ project, draft, live, hrefOf }} />}
    </WithDraft>
  );
}

interface EditorProps extends JourneyEditorProps {
  draft: Draft;
  live: Live;
}

function Editor({ project, draft, live, hrefOf }: EditorProps) {
  useWatchedDraft(project, draft);
  const editing = useEditing(draft);
  const selected = selectionOf(place.value.query.get('at'));
  const open = (what: Selection) => navigate(hrefOf(selectionText(what)));
  function close(): void {
    navigate(hrefOf(undefined));
    if (!selected) return;
    const row = document.querySelector(`[data-editing="${CSS.escape(selectionText(selected))}"] .open`);
    if (row instanceof HTMLElement) row.focus();
  }
  const { stages } = editing.document.journey;
  return (
    <div class="journey-editor">
      <p class="lead">{say.lead}</p>
      <LeaveGuard draft={draft} />
      <Conflict draft={draft} />
      <Overtaken draft={draft} />
      <DraftProblems draft={draft} />
      <Told said={editing.said} />
      <div class="edit-both">
        <section class="edit-map" aria-label={say.path}>
          <ol class="edit-stages">
            {stages.map((stage, at) => (
              <StageColumn
                key={stage.id}
                {...{ stage, editing, selected, open }}
                place={{ at, of: stages.length }}
              />
            ))}
            <li class="edit-stage new">
              <AddForm
                button={say.addStage}
                label={say.addStage}
                field={say.newStage}
                placeholder={say.newStagePlaceholder}
                idOf={(name) =>
                  freeId(name, { taken: stages.map(({ id }) => id), fallback: 'moment', dots: true })
                }
                taken={() => stages.map(({ id }) => id)}
                add={(added) => {
                  editing.edit((before) => addStage(before, added));
                  editing.tell({ text: say.told.added(added.name) });
                  open({ kind: 'stage', id: added.id });
                }}
              />
            </li>
          </ol>
        </section>
        <OpenPart {...{ selected, editing, close }} />
      </div>
      <PublishBar {...{ project, draft, live }} />
    </div>
  );
}
