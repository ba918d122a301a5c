import type { Figure } from '@cairn/metrics';
import type { Simulated } from '../api/simulateApi.js';
import { number } from '../format.js';
import { locale } from '../language.js';
import { Notice } from '../parts/Notice.js';
import { TableFrame } from '../parts/TableFrame.js';
import { type Asked, askedIn } from './asked.js';
import { ruleStrings } from './ruleStrings.js';
import { simulateStrings as say } from './simulateStrings.js';
import type { SimulationResult } from './useSimulation.js';

/** Stands where there is no figure, and is the same in every language. */
const none = '–';

interface SimulationFiguresProps {
  result: SimulationResult;
  id: string;
  nameOf: (touchpoint: string) => string;
  surveyName: (survey: string) => string;
}

interface Side {
  asked: Asked | undefined;
  report: Simulated;
}

/** What came out: how many are asked, beside what is published, and what stands in the way of the rest. */
export function SimulationFigures({ result, id, nameOf, surveyName }: SimulationFiguresProps) {
  const draft = { asked: askedIn(result.draft, id), report: result.draft };
  const published = result.published && { asked: askedIn(result.published, id), report: result.published };
  const { asked } = draft;
  if (!asked) return null;
  const before = published?.asked?.visitors;
  return (
    <>
      <p class="foretold" role="status">
        {say.headline(asked.visitors, result.draft.visitors)}{' '}
        {before === undefined ? say.alone : say.more(asked.visitors - before)}
      </p>
      {asked.starved && (
        <Notice title={say.starved(asked.starved.spentBy && surveyName(asked.starved.spentBy))} />
      )}
      <Figures {...{ draft, published, nameOf }} />
      <WhyNot asked={asked} />
    </>
  );
}

interface FiguresProps {
  draft: Side;
  published: Side | undefined;
  nameOf: (touchpoint: string) => string;
}

function Figures({ draft, published, nameOf }: FiguresProps) {
  const rows = rowsOf(draft, nameOf);
  return (
    <TableFrame caption={say.figures}>
      <thead>
        <tr>
          <th scope="col">{say.figure}</th>
          <th scope="col">{say.published}</th>
          <th scope="col">{say.draft}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, read }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{(published && read(published)) ?? none}</td>
            <td>{read(draft) ?? none}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

interface Row {
  name: string;
  read: (side: Side) => string | undefined;
}

function rowsOf({ report, asked }: Side, nameOf: (touchpoint: string) => string): Row[] {
  const counted = (key: 'considered' | 'visitors' | 'shown') => (side: Side) =>
    side.asked && number(side.asked[key]);
  const { moreThan } = report.prompts.askedOften;
  return [
    { name: say.rows.considered, read: counted('considered') },
    { name: say.rows.visitors, read: counted('visitors') },
    { name: say.rows.percent, read: (side) => side.asked && percentText(side.asked.percent) },
    { name: say.rows.shown, read: counted('shown') },
    { name: say.rows.answers, read: (side) => side.asked && number(Math.round(side.asked.answers)) },
    ...(asked?.margins ?? []).map(({ touchpoint }) => ({
      name: say.rows.margin(nameOf(touchpoint)),
      read: (side: Side) => marginText(side.asked, touchpoint),
    })),
    { name: say.rows.mean, read: (side) => decimal(side.report.prompts.mean, 2) },
    { name: say.rows.p95, read: (side) => number(side.report.prompts.p95) },
    { name: say.rows.never, read: (side) => shareText(side.report.prompts.neverAsked) },
    { name: say.rows.often(moreThan), read: (side) => shareText(side.report.prompts.askedOften.share) },
  ];
}

function WhyNot({ asked }: { asked: Asked }) {
  if (!asked.whyNot.length) return null;
  return (
    <section class="why-not">
      <h3>{say.whyNot}</h3>
      <p class="meta">{say.whyNotLead}</p>
      <TableFrame caption={say.whyNot}>
        <thead>
          <tr>
            <th scope="col">{say.rule}</th>
            <th scope="col">{say.times}</th>
            <th scope="col">{say.share}</th>
          </tr>
        </thead>
        <tbody>
          {asked.whyNot.map(({ rule, times }) => (
            <tr key={rule}>
              <th scope="row">{ruleStrings.stoodInTheWay[rule]}</th>
              <td>{number(times)}</td>
              <td>
                <Share share={times / asked.considered} />
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </section>
  );
}

/** A bar as long as the share, and the share in figures. */
function Share({ share }: { share: number }) {
  return (
    <span class="share">
      <svg class="bar" width="100%" height="8" aria-hidden="true" focusable="false">
        <rect class="track" width="100%" height="8" />
        <rect class="part" width={`${100 * share}%`} height="8" />
      </svg>
      {shareText(share)}
    </span>
  );
}

function marginText(asked: Asked | undefined, touchpoint: string): string | undefined {
  const found = asked?.margins.find((one) => one.touchpoint === touchpoint);
  return found && say.margin[found.unit](decimal(found.margin, found.unit === 'mean' ? 2 : 1));
}

function percentText({ value, low, high }: Figure): string {
  return say.between(decimal(value), decimal(low), decimal(high));
}

function shareText(share: number): string {
  return say.percent(decimal(100 * share));
}

function decimal(value: number, digits = 1): string {
  return value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
