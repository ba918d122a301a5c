import { type Fatigue, getFatigue } from '../../api/fatigueApi.js';
import { count, day } from '../../format.js';
import { Panel } from '../../parts/Panel.js';
import { TableFrame } from '../../parts/TableFrame.js';
import { WhenLoaded } from '../../parts/WhenLoaded.js';
import { useLoad } from '../../state/useLoad.js';
import type { Draft } from '../../surveys/createDraft.js';
import { DraftLines } from './DraftLines.js';
import { DraftSection } from './DraftSection.js';
import { documentStrings } from './documentStrings.js';
import { type AuthoredBudget, editSettings, withChanges } from './editSettings.js';
import { fatigueBars } from './fatigueBars.js';
import { NumberField } from './NumberField.js';
import { usualBudget } from './usualBudget.js';

const say = documentStrings.fatigue;

/** How often one visitor may be asked, in words, beside how often that is now. */
export function FatigueSection({ project }: { project: string }) {
  return (
    <DraftSection project={project}>
      {(draft) => (
        <>
          <Budget draft={draft} />
          <Now {...{ project, draft }} />
          <Quiet draft={draft} />
        </>
      )}
    </DraftSection>
  );
}

const budgetIn = (draft: Draft): AuthoredBudget => draft.document.value.settings?.frequency ?? {};

function Budget({ draft }: { draft: Draft }) {
  const written = budgetIn(draft);
  const budget = {
    minDaysBetween: written.minDaysBetween ?? usualBudget.minDaysBetween,
    maxPerSession: written.maxPerSession ?? usualBudget.maxPerSession,
    maxPer30Days: written.maxPer30Days ?? usualBudget.maxPer30Days,
    daysAfterNotNow: written.daysAfterNotNow ?? usualBudget.daysAfterNotNow,
  };
  const field = (name: keyof typeof usualBudget, range: readonly [number, number], isWhole: boolean) => (
    <NumberField
      label={say.field[name]}
      value={written[name]}
      usual={usualBudget[name]}
      range={range}
      isWhole={isWhole}
      problem={say.wrong(range[0], range[1])}
      onChange={(value) =>
        draft.edit((before) =>
          editSettings(before, {
            frequency: withChanges(before.settings?.frequency ?? {}, { [name]: value }),
          }),
        )
      }
    />
  );
  return (
    <Panel title={say.title} lead={say.lead}>
      <p class="budget-said" role="status">
        {say.means(budget)}
      </p>
      <div class="form two">
        {field('minDaysBetween', [0, 365], false)}
        {field('maxPerSession', [1, 20], true)}
        {field('maxPer30Days', [1, 100], true)}
        {field('daysAfterNotNow', [0, 3650], false)}
      </div>
      <Reserved draft={draft} />
    </Panel>
  );
}

function Reserved({ draft }: { draft: Draft }) {
  const { stages } = draft.document.value.journey;
  const reserved = budgetIn(draft).reserved ?? {};
  return (
    <details class="more-fields">
      <summary>{say.reserved(Object.keys(reserved).length)}</summary>
      <p class="hint">{say.reservedLead}</p>
      <div class="form two">
        {stages.map(({ id, name }) => (
          <NumberField
            key={id}
            label={name}
            value={reserved[id]}
            usual={0}
            range={[1, 100]}
            isWhole
            problem={say.wrong(1, 100)}
            onChange={(value) =>
              draft.edit((before) =>
                editSettings(before, {
                  frequency: withChanges(before.settings?.frequency ?? {}, {
                    reserved: withChanges(before.settings?.frequency?.reserved ?? {}, { [id]: value }),
                  }),
                }),
              )
            }
          />
        ))}
      </div>
    </details>
  );
}

function Now({ project, draft }: { project: string; draft: Draft }) {
  const fatigue = useLoad(project, () => getFatigue(project));
  const { maxPer30Days = usualBudget.maxPer30Days } = budgetIn(draft);
  return (
    <Panel title={say.nowTitle} lead={say.nowLead}>
      <WhenLoaded {...fatigue} rows={3}>
        {(report) =>
          report.spread.length ? (
            <Spread {...{ report, maxPer30Days }} />
          ) : (
            <p>{say.nobody(report.anonymous)}</p>
          )
        }
      </WhenLoaded>
    </Panel>
  );
}

function Spread({ report, maxPer30Days }: { report: Fatigue; maxPer30Days: number }) {
  const bars = fatigueBars(report, maxPer30Days);
  const visitors = report.spread.reduce((sum, one) => sum + one.visitors, 0);
  const over = bars.filter(({ isOver }) => isOver).reduce((sum, one) => sum + one.visitors, 0);
  return (
    <>
      <p>{say.over(over, visitors, maxPer30Days)}</p>
      <TableFrame caption={say.table}>
        <thead>
          <tr>
            <th scope="col">{say.prompts}</th>
            <th scope="col">{say.visitors}</th>
            <th scope="col">{say.share}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ prompts, isOpen, visitors: n, share, isOver }) => (
            <tr key={prompts} class={isOver ? 'over' : ''}>
              <th scope="row">{say.times(prompts, isOpen)}</th>
              <td>{n}</td>
              <td>
                <svg class="spread-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect x="0" y="0" width={Math.max(100 * share, n ? 0.75 : 0)} height="8" />
                </svg>
                <span>{say.percent(share)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <p class="hint">
        {!report.isWhole && `${say.since(day(report.since.slice(0, 10)))} `}
        {report.anonymous > 0 && say.anonymous(count(report.anonymous, ...say.promptWords))}
      </p>
    </>
  );
}

function Quiet({ draft }: { draft: Draft }) {
  const pages = draft.document.value.settings?.quietPages ?? [];
  return (
    <Panel title={say.quietTitle} lead={say.quietLead}>
      <DraftLines
        label={say.quiet}
        hint={say.quietHint}
        lines={pages}
        onChange={(quietPages) => draft.edit((before) => editSettings(before, { quietPages }))}
      />
    </Panel>
  );
}
