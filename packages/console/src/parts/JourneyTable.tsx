import { useState } from 'preact/hooks';
import type { QuestionScore, StageReport, TouchpointReport } from '../api/types.js';
import { spanText } from '../format.js';
import { changeText } from '../journey/changeText.js';
import { type CountView, choiceCounts, neutralCounts, scoreKey } from '../journey/countView.js';
import { scoreView } from '../journey/scoreView.js';
import { strings } from '../strings.js';
import { Link } from './Link.js';
import { SideSign } from './SideSign.js';

const say = strings.journey.table;
const sides = ['good', 'neutral', 'bad'] as const;
const columns = 11;
/** A wide table scrolls inside its frame, so the frame can be reached and moved with the keyboard. */
const scrollsByKey = { tabIndex: 0 };

/** A table of a thousand touchpoints would keep the browser busy for longer than one waits. */
const rowsAtOnce = 100;

interface JourneyTableProps {
  stages: StageReport[];
  hrefOf: (touchpoint: string) => string;
}

/** The same journey as rows, for comparing, copying and listening. */
export function JourneyTable({ stages, hrefOf }: JourneyTableProps) {
  const [most, setMost] = useState(rowsAtOnce);
  const all = stages.flatMap((stage) => stage.touchpoints.map((touchpoint) => ({ stage, touchpoint })));
  return (
    <>
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
              <th scope="col">{say.trend}</th>
              <th scope="col" class="number">
                {say.asked}
              </th>
            </tr>
          </thead>
          <tbody>
            {all.slice(0, most).map(({ stage, touchpoint }) => (
              <Rows key={touchpoint.id} stage={stage.name} {...{ touchpoint, href: hrefOf(touchpoint.id) }} />
            ))}
          </tbody>
        </table>
      </section>
      {all.length > most && (
        <button type="button" class="button more" onClick={() => setMost(most + rowsAtOnce)}>
          {say.more(Math.min(rowsAtOnce, all.length - most), all.length)}
        </button>
      )}
    </>
  );
}

function Rows({ stage, touchpoint, href }: { stage: string; touchpoint: TouchpointReport; href: string }) {
  const scores = touchpoint.scores.filter(({ score }) => score.n > 0);
  const chosen = touchpoint.choices.filter(({ n }) => n > 0);
  const head = [
    <td key="stage">{stage}</td>,
    <th key="name" scope="row">
      <Link href={href}>{touchpoint.name}</Link>
    </th>,
  ];
  const asked = <td class="number">{touchpoint.prompts?.shown ?? strings.journey.notKnown}</td>;
  const counts = [...scores.flatMap((score) => neutralCounts(score) ?? []), ...chosen.map(choiceCounts)];
  if (!scores.length && !counts.length) {
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
  return [
    ...scores
      .filter((score) => !neutralCounts(score))
      .map((score) => (
        <tr key={scoreKey(score)}>
          {head}
          <ScoreCells of={score} />
          {asked}
        </tr>
      )),
    ...counts.map((view) => (
      <tr key={view.key}>
        {head}
        <CountCells view={view} />
        {asked}
      </tr>
    )),
  ];
}

/** Where no answer is better than another, the counts take the place of figures. */
function CountCells({ view: { text, n, options } }: { view: CountView }) {
  return (
    <>
      <td>{text}</td>
      <td colSpan={2}>{options.map((option) => `${option.text} ${option.n}`).join(' · ')}</td>
      <td class="number">{n}</td>
      <td colSpan={sides.length + 1} />
    </>
  );
}

function ScoreCells({ of }: { of: QuestionScore }) {
  const view = scoreView(of);
  return (
    <>
      <td>
        {of.text} {of.row && `${of.row.text} `}
        <span class="meta">{view.metric}</span>
      </td>
      <td class={`number ${view.figure ? '' : 'few'}`}>{view.figure?.value ?? strings.journey.tooFew}</td>
      <td class="number">{view.figure && spanText(view.figure.low, view.figure.high)}</td>
      <td class="number">{view.n}</td>
      {sides.map((side) => (
        <td class="number" key={side}>
          {view.counts[side]}
        </td>
      ))}
      <td class="moved">
        {strings.journey.trend(of.trend.verdict, of.trend.effect)}
        {of.change && <span class="meta">{changeText(of.change.comparison)}</span>}
      </td>
    </>
  );
}

/** A touchpoint that is asked in words only has comments instead of figures. */
function withoutScore({ open, contacts }: TouchpointReport): string {
  const written = [
    ...open.filter(({ n }) => n > 0).map(({ text, n }) => `${text} ${strings.journey.comments(n)}`),
    ...contacts.filter(({ n }) => n > 0).map(({ text, n }) => `${text} ${strings.journey.contacts(n)}`),
  ];
  return written.length ? written.join(' · ') : say.none;
}
