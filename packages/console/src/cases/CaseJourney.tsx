import type { CaseDetail, CaseJourneyItem } from '../api/caseTypes.js';
import { locale } from '../language.js';
import { Moment } from '../parts/Moment.js';
import { responseView } from '../responses/answerView.js';
import { spoken } from '../responses/spoken.js';
import { isOnTheWay, versions } from '../state/versions.js';
import { caseStrings as say } from './caseStrings.js';

/** What the same person has answered and what came of them, the newest first. */
export function CaseJourney({ item: { journey } }: { item: CaseDetail }) {
  return (
    <section class="case-part">
      <h3>{say.journey}</h3>
      {journey.items.length === 0 && <p class="few">{say.journeyNone}</p>}
      <ol class="case-lines path">
        {journey.items.filter(isKnown).map((step) => (
          <li key={step.id} class={step.type}>
            <span>{stepText(step)}</span>
            <span class="meta">
              <Moment at={step.at} />
            </span>
          </li>
        ))}
      </ol>
      {journey.isCut && <p class="meta">{say.journeyCut}</p>}
    </section>
  );
}

const isKnown = (step: CaseJourneyItem): boolean => step.type !== 'response' || !isOnTheWay(step.version);

function stepText(step: CaseJourneyItem): string {
  if (step.type === 'response') return spoken(responseView(step, versions.value.get(step.version)));
  const { name, value, currency } = step;
  return say.outcome(name, amountText(value, currency));
}

function amountText(value: number | undefined, currency: string | undefined): string {
  if (value === undefined) return '';
  const options = currency ? { style: 'currency' as const, currency } : {};
  return new Intl.NumberFormat(locale, options).format(value);
}
