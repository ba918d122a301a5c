import { maxInflation } from '@cairn/metrics';
import { getDrivers } from '../api/outcomeApi.js';
import type { Driver, DriversReport } from '../api/outcomeTypes.js';
import { number, spanText } from '../format.js';
import { Panel } from '../parts/Panel.js';
import { TableFrame } from '../parts/TableFrame.js';
import { WhenLoaded } from '../parts/WhenLoaded.js';
import { useLoad } from '../state/useLoad.js';
import { decimalText, signedText } from './decimalText.js';
import { outcomeStrings } from './outcomeStrings.js';
import { WhiskerRows } from './WhiskerRows.js';
import { whiskerScale } from './whiskerScale.js';

const say = outcomeStrings.drivers;

interface DriversPanelProps {
  project: string;
  query: Record<string, string>;
  asTable: boolean;
}

/** Which touchpoints, and which rows of a matrix, go together with a score or an outcome. */
export function DriversPanel({ project, query, asTable }: DriversPanelProps) {
  const load = () => getDrivers(project, query);
  const { loaded, again } = useLoad(JSON.stringify([project, query]), load, { keepsOld: true });
  const name = loaded.is === 'ready' ? loaded.value.name : query.outcome;
  return (
    <Panel title={name ? say.of(name) : say.relationshipUsual}>
      <WhenLoaded loaded={loaded} again={again} rows={4}>
        {(report) => <Drivers report={report} asTable={asTable} />}
      </WhenLoaded>
    </Panel>
  );
}

function Drivers({ report, asTable }: { report: DriversReport; asTable: boolean }) {
  if (report.verdict !== 'found') {
    return (
      <>
        <p class="lead">{report.sentence}</p>
        {report.verdict === 'tooFew' && <p class="few">{say.needed(report.n, report.needed)}</p>}
        <LeftOut report={report} />
      </>
    );
  }
  return (
    <>
      <p class="verdict">{say.lead}</p>
      {report.ridge ? <p class="remark">{say.collinear}</p> : null}
      {asTable ? <DriverTable report={report} /> : <DriverCharts report={report} />}
      <p class="verdict">{report.sentence}</p>
      <LeftOut report={report} />
    </>
  );
}

/** Touchpoints and rows by themselves, on one scale. */
function DriverCharts({ report: { drivers } }: { report: DriversReport }) {
  const scale = whiskerScale(drivers.map(({ strength }) => strength));
  const groups = [
    { title: say.touchpoints, of: drivers.filter(({ kind }) => kind === 'touchpoint') },
    { title: say.rows, of: drivers.filter(({ kind }) => kind === 'row') },
  ].filter(({ of }) => of.length);
  return (
    <>
      {groups.map(({ title, of }) => (
        <div class="drivers" key={title}>
          <h3>{title}</h3>
          <WhiskerRows
            scale={scale}
            axis={[signedText(scale.ends[0]), say.axis, signedText(scale.ends[1])]}
            rows={of.map((driver) => ({
              ...{ key: driver.id, name: driver.name, whisker: driver.strength },
              tone: driver.isClear ? 'clear' : 'unclear',
              text: <Strength of={driver} />,
              note: <Sure of={driver} />,
            }))}
          />
        </div>
      ))}
    </>
  );
}

function Strength({ of: { strength, sentence } }: { of: Driver }) {
  return (
    <span title={sentence}>
      <strong>{signedText(strength.value)}</strong>{' '}
      <span class="certainty">{spanText(signedText(strength.low), signedText(strength.high))}</span>
    </span>
  );
}

function Sure({ of: { isClear, inflation } }: { of: Driver }) {
  return (
    <>
      <span class={`tag ${isClear ? 'live' : ''}`}>{isClear ? say.clear : say.unclear}</span>
      {inflation > maxInflation && (
        <span class="tag" title={say.sharedWhy(decimalText(inflation))}>
          {say.shared}
        </span>
      )}
    </>
  );
}

function DriverTable({ report: { name, drivers } }: { report: DriversReport }) {
  return (
    <TableFrame caption={say.table(name)}>
      <thead>
        <tr>
          <th scope="col">{say.driver}</th>
          <th scope="col">{say.kind}</th>
          <th scope="col" class="number">
            {say.strength}
          </th>
          <th scope="col" class="number">
            {say.alone}
          </th>
          <th scope="col" class="number">
            {say.n}
          </th>
          <th scope="col">{say.sure}</th>
        </tr>
      </thead>
      <tbody>
        {drivers.map((driver) => (
          <tr key={driver.id}>
            <th scope="row">{driver.name}</th>
            <td>{say.kinds[driver.kind]}</td>
            <td class="number">
              <Strength of={driver} />
            </td>
            <td class="number">
              {driver.alone.correlation ? signedText(driver.alone.correlation.value) : outcomeStrings.tooFew}
            </td>
            <td class="number">{number(driver.alone.n)}</td>
            <td>
              <Sure of={driver} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function LeftOut({ report: { leftOut } }: { report: DriversReport }) {
  if (!leftOut.length) return null;
  return (
    <details>
      <summary>{say.leftOut}</summary>
      <ul>
        {leftOut.map(({ id, name, n, reason }) => (
          <li key={id}>{say.leftOutOf(name, n, reason)}</li>
        ))}
      </ul>
    </details>
  );
}
