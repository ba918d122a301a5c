import type { QuestionScore } from '../api/types.js';
import { percentText } from '../format.js';
import { stepBars } from '../journey/stepBars.js';
import { strings } from '../strings.js';
import { SideSign } from './SideSign.js';
import { TableFrame } from './TableFrame.js';

const say = strings.touchpoint.steps;

/** How many gave each answer of a scale, as bars that are a list to those who listen. */
export function StepBars({ score }: { score: QuestionScore }) {
  return (
    <ol class="steps">
      {stepBars(score).map(({ step, name, n, share, width, side }) => (
        <li key={step}>
          <span class="step-name">
            <SideSign side={side} /> {name}
          </span>
          <svg class="bar" width="100%" height="12" aria-hidden="true" focusable="false">
            <rect class={side} width={`${width}%`} height="12" />
          </svg>
          <span class="number">{say.share(n, share)}</span>
        </li>
      ))}
    </ol>
  );
}

/** The same as rows. */
export function StepTable({ score }: { score: QuestionScore }) {
  return (
    <TableFrame caption={say.caption}>
      <thead>
        <tr>
          <th scope="col">{say.answer}</th>
          <th scope="col">{say.side}</th>
          <th scope="col" class="number">
            {strings.journey.table.n}
          </th>
          <th scope="col" class="number">
            {say.shareName}
          </th>
        </tr>
      </thead>
      <tbody>
        {stepBars(score).map(({ step, name, n, share, side }) => (
          <tr key={step}>
            <th scope="row">{name}</th>
            <td>{strings.journey.side[side]}</td>
            <td class="number">{n}</td>
            <td class="number">{percentText(share)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
