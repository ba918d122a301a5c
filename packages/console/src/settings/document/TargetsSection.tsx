import { defaultTarget } from '@cairn/metrics';
import { headlineRange, type Scale } from '@cairn/schema/wire';
import { number } from '../../format.js';
import { Panel } from '../../parts/Panel.js';
import { strings } from '../../strings.js';
import type { Draft } from '../../surveys/createDraft.js';
import { DraftLines } from './DraftLines.js';
import { DraftSection } from './DraftSection.js';
import { documentStrings } from './documentStrings.js';
import { editSettings, withChanges } from './editSettings.js';
import { NumberField } from './NumberField.js';
import { targetedScales } from './targetedScales.js';

const say = documentStrings.targets;

/** What each scale aims at, and by what figures are divided. */
export function TargetsSection({ project }: { project: string }) {
  return (
    <DraftSection project={project}>
      {(draft) => (
        <>
          <Targets draft={draft} />
          <Dimensions draft={draft} />
        </>
      )}
    </DraftSection>
  );
}

function Targets({ draft }: { draft: Draft }) {
  const document = draft.document.value;
  const used = targetedScales(document);
  return (
    <Panel title={say.title} lead={say.lead}>
      {!used.length && <p>{say.none}</p>}
      <div class="form two">
        {used.map((scale) => (
          <Target key={scale.name} {...{ scale, draft }} />
        ))}
      </div>
    </Panel>
  );
}

function Target({ scale, draft }: { scale: Scale; draft: Draft }) {
  const [low, high] = headlineRange(scale);
  const targets = draft.document.value.settings?.targets ?? {};
  const names: Record<string, string> = strings.metric;
  return (
    <NumberField
      label={names[scale.name] ?? scale.name}
      value={targets[scale.name]}
      usual={defaultTarget(scale)}
      range={[low, high]}
      hint={say.range(number(low), number(high), number(defaultTarget(scale)))}
      problem={say.wrong(number(low), number(high))}
      onChange={(value) =>
        draft.edit((before) => {
          const after = withChanges(before.settings?.targets ?? {}, { [scale.name]: value });
          return editSettings(before, { targets: Object.keys(after).length ? after : undefined });
        })
      }
    />
  );
}

function Dimensions({ draft }: { draft: Draft }) {
  const dimensions = draft.document.value.settings?.dimensions ?? [];
  return (
    <Panel title={say.dimensionsTitle} lead={say.dimensionsLead}>
      <DraftLines
        label={say.dimensions}
        hint={say.dimensionsHint}
        lines={dimensions}
        onChange={(written) => draft.edit((before) => editSettings(before, { dimensions: written }))}
      />
    </Panel>
  );
}
