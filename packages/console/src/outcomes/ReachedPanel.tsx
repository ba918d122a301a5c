import type { OutcomeBand, OutcomesReport } from '../api/outcomeTypes.js';
import { figureText, percentText, spanText } from '../format.js';
import { Panel } from '../parts/Panel.js';
import { SideSign } from '../parts/SideSign.js';
import { TableFrame } from '../parts/TableFrame.js';
import { amountText } from '../responses/amountText.js';
import { outcomeStrings } from './outcomeStrings.js';
import { WhiskerRows } from './WhiskerRows.js';
import { whiskerScale } from './whiskerScale.js';

const say = outcomeStrings.reached;
type Report = NonNullable<OutcomesReport['report']>;

/** What came of those who scored good, neutral and bad. */
export function ReachedPanel({ report, asTable }: { report: Report; asTable: boolean }) {
  return (
    <Panel title={say.title(report.outcome)} lead={report.text}>
      {asTable ? <BandTable report={report} /> : <BandCharts report={report} />}
      <p class="verdict">{report.sentence}</p>
    </Panel>
  );
}

function BandCharts({ report: { bands, currency } }: { report: Report }) {
  const values = bands.flatMap(({ value }) => value ?? []);
  return (
    <div class="halves">
      <div>
        <h3>{say.rate}</h3>
        <WhiskerRows
          scale={whiskerScale([], [0, 100])}
          axis={[percentText(0), '', percentText(100)]}
          rows={bands.map((band) => ({
            ...{ key: band.band, name: <BandName of={band} />, tone: band.band, whisker: band.rate },
            text: <RateText of={band} />,
          }))}
        />
      </div>
      {values.length > 0 && (
        <div>
          <h3>{say.value(currency)}</h3>
          <WhiskerRows
            scale={whiskerScale(values)}
            rows={bands.map((band) => ({
              ...{ key: band.band, name: <BandName of={band} />, tone: band.band, whisker: band.value },
              text: <ValueText of={band} currency={currency} />,
            }))}
          />
        </div>
      )}
    </div>
  );
}

function BandName({ of: { band } }: { of: OutcomeBand }) {
  return (
    <span class="step-name">
      <SideSign side={band} /> {outcomeStrings.bands[band]}
    </span>
  );
}

function RateText({ of: { rate, reached, respondents } }: { of: OutcomeBand }) {
  return (
    <>
      {rate ? (
        <strong>{percentText(Math.round(rate.value))}</strong>
      ) : (
        <span class="few">{outcomeStrings.tooFew}</span>
      )}{' '}
      <span class="certainty">{rate ? rateInterval(rate) : ''}</span>{' '}
      <span class="n">· {say.of(reached, respondents)}</span>
    </>
  );
}

function ValueText({ of: { value }, currency }: { of: OutcomeBand; currency: string }) {
  if (!value) return <span class="few">{outcomeStrings.tooFew}</span>;
  return (
    <>
      <strong>{amountText(value.value, currency)}</strong>{' '}
      <span class="certainty">
        {spanText(amountText(value.low, currency), amountText(value.high, currency))}
      </span>
    </>
  );
}

function rateInterval({ low, high }: { low: number; high: number }): string {
  return spanText(figureText(low, 'percent'), figureText(high, 'percent'));
}

function BandTable({ report: { outcome, bands, currency } }: { report: Report }) {
  return (
    <TableFrame caption={say.table(outcome)}>
      <thead>
        <tr>
          <th scope="col">{say.band}</th>
          <th scope="col">{say.rate}</th>
          <th scope="col">{say.value(currency)}</th>
        </tr>
      </thead>
      <tbody>
        {bands.map((band) => (
          <tr key={band.band}>
            <th scope="row">
              <BandName of={band} />
            </th>
            <td>
              <RateText of={band} />
            </td>
            <td>
              <ValueText of={band} currency={currency} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
