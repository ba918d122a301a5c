import type { QuestionScore, StageReport, TouchpointReport } from '../api/types.js';
import { scoreView } from '../journey/scoreView.js';
import { strings } from '../strings.js';
import { SideSign } from './SideSign.js';

const say = strings.journey.table;
const sides = ['good', 'neutral', 'bad'] as const;
const columns = 10;
/** A wide table scrolls inside its frame, so the frame can be reached and moved with the keyboard. */
const scrollsByKey = { tabIndex: 0 };

/** The same journey as rows, for comparing, copying and listening. */
export function JourneyTable({ stages }: { stages: StageReport[] }) {
  return (
    <section class="table-frame" aria-label={say.caption} {...scrollsByKey}>
      <table>
        <caption class="unseen">{say.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.stage}</th>
            <th scope="col">{say.touchpoint}</th>
            <th scope="col">{say.question}</th>
            <th scope="col" class="number">
              {say.score}
            </th>
            <th scope="col" class="number">
              {say.interval}
            </th>
            <th scope="col" class="number">
              {say.n}
            </th>
            {sides.map((side) => (
              <th scope="col" class="number" key={side}>
                <SideSign side={side} /> {strings.journey.side[side]}
              </th>
            ))}
            <th scope="col" class="number">
              {say.asked}
            </th>
          </tr>
        </thead>
        <tbody>
          {stages.flatMap((stage) =>
            stage.touchpoints.map((touchpoint) => (
              <Rows key={touchpoint.id} stage={stage.name} touchpoint={touchpoint} />
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

function Rows({ stage, touchpoint }: { stage: string; touchpoint: TouchpointReport }) {
  const scores = touchpoint.scores.filter(({ score }) => score.n > 0);
  const head = [<td key="stage">{stage}</td>, <NameCell key="name" name={touchpoint.name} />];
  const asked = <td class="number">{touchpoint.prompts.shown}</td>;
  if (!scores.length) {
    return (
      <tr>
        {head}
        <td class="few" colSpan={columns - 3}>
          {withoutScore(touchpoint)}
        </td>
        {asked}
      </tr>
    );
  }
  return scores.map((score) => (
    <tr key={`${score.survey} ${score.question} ${score.score.scale}`}>
      {head}
      <ScoreCells of={score} />
      {asked}
    </tr>
  ));
}

function NameCell({ name }: { name: string }) {
  return <th scope="row">{name}</th>;
}

function ScoreCells({ of }: { of: QuestionScore }) {
  const view = scoreView(of);
  return (
    <>
      <td>
        {of.text} <span class="meta">{view.metric}</span>
      </td>
      <td class={`number ${view.figure ? '' : 'few'}`}>{view.figure?.value ?? strings.journey.tooFew}</td>
      <td class="number">{view.figure && `${view.figure.low} to ${view.figure.high}`}</td>
      <td class="number">{view.n}</td>
      {sides.map((side) => (
        <td class="number" key={side}>
          {view.counts[side]}
        </td>
      ))}
    </>
  );
}

/** A touchpoint that is asked in words only has comments instead of figures. */
function withoutScore({ open }: TouchpointReport): string {
  const written = open.filter(({ n }) => n > 0);
  return written.length
    ? written.map(({ text, n }) => `${text} ${strings.journey.comments(n)}`).join(' · ')
    : say.none;
}
