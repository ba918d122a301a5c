import type { QuestionScore } from '../api/types.js';
import { daysText, figureText, spanText } from '../format.js';
import { strings } from '../strings.js';
import { TableFrame } from './TableFrame.js';

const say = strings.journey.table;

/** A trend as rows. */
export function TrendTable({ score: { trend, score } }: { score: QuestionScore }) {
  const { unit } = score;
  return (
    <TableFrame caption={strings.touchpoint.trend}>
      <thead>
        <tr>
          <th scope="col">{strings.touchpoint.days}</th>
          <th scope="col" class="number">
            {say.score}
          </th>
          <th scope="col" class="number">
            {say.interval}
          </th>
          <th scope="col" class="number">
            {say.n}
          </th>
        </tr>
      </thead>
      <tbody>
        {trend.points.map(({ from, to, n, headline }) => (
          <tr key={from}>
            <th scope="row">{daysText(from, to)}</th>
            <td class={`number ${headline ? '' : 'few'}`}>
              {headline ? figureText(headline.value, unit) : strings.journey.tooFew}
            </td>
            <td class="number">
              {headline && spanText(figureText(headline.low, unit), figureText(headline.high, unit))}
            </td>
            <td class="number">{n}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
