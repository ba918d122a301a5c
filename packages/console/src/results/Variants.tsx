import type { SurveyPage, VariantFunnel } from '../api/types.js';
import { number } from '../format.js';
import { rateText } from '../parts/Funnels.js';
import { Panel } from '../parts/Panel.js';
import { PartTable } from '../parts/Segments.js';
import { TableFrame } from '../parts/TableFrame.js';
import { strings } from '../strings.js';
import { resultStrings as say } from './resultStrings.js';

/** Ways of asking beside each other: who answers them at all, and what they answer. */
export function Variants({ variants }: { variants: SurveyPage['variants'] }) {
  if (!variants) return null;
  return (
    <Panel title={say.variants} lead={say.variantsLead}>
      <TableFrame caption={say.variantsTable}>
        <thead>
          <tr>
            <th scope="col">{say.variant}</th>
            <th scope="col" class="number">
              {say.shown}
            </th>
            <th scope="col" class="number">
              {say.started}
            </th>
            <th scope="col" class="number">
              {say.responseRate}
            </th>
            <th scope="col" class="number">
              {say.completionRate}
            </th>
          </tr>
        </thead>
        <tbody>
          {variants.funnels.map((one) => (
            <VariantRow key={one.value} of={one} />
          ))}
        </tbody>
      </TableFrame>
      <div class="segments">
        {variants.scores.map((score) => (
          <PartTable
            key={[score.question, score.row, score.scale].join(' ')}
            of={score}
            dimension="variant"
          />
        ))}
      </div>
    </Panel>
  );
}

function VariantRow({ of: { value, shown, started, responseRate, completionRate } }: { of: VariantFunnel }) {
  return (
    <tr>
      <th scope="row">{value || say.written}</th>
      <td class="number">{number(shown)}</td>
      <td class="number">{number(started)}</td>
      <td class="number">{responseRate ? rateText(responseRate) : strings.journey.tooFew}</td>
      <td class="number">{completionRate ? rateText(completionRate) : strings.journey.tooFew}</td>
    </tr>
  );
}
