import type { ComponentChildren } from 'preact';
import { number } from '../format.js';
import { SelectField } from '../parts/SelectField.js';
import { hrefTo } from '../state/route.js';
import { navigate, place } from '../state/router.js';
import { type Assumed, dayChoices, visitorChoices } from './assumed.js';
import { NumberField } from './NumberField.js';
import { simulateStrings as say } from './simulateStrings.js';

/** What the model of visitors takes for granted; all of it is in the address. */
export function AssumedForm({ assumed, children }: { assumed: Assumed; children: ComponentChildren }) {
  const choices = (values: readonly number[], text: (value: number) => string) =>
    values.map((value) => ({ value: String(value), text: text(value) }));
  return (
    <form class="assumed" aria-label={say.assumptions} onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={say.visitors}
        value={String(assumed.visitors)}
        options={choices(visitorChoices, number)}
        onChoose={(value) => put('visitors', value)}
      />
      <SelectField
        label={say.days}
        value={String(assumed.days)}
        options={choices(dayChoices, say.daysOption)}
        onChoose={(value) => put('days', value)}
      />
      <NumberField
        label={say.visits}
        value={assumed.visitsPerVisitor}
        onChange={(value) => put('visits', value === undefined ? '' : String(value))}
      />
      <NumberField
        label={say.touchpoint}
        value={assumed.touchpointPercent}
        onChange={(value) => put('touchpoint', value === undefined ? '' : String(value))}
      />
      <NumberField
        label={say.answers}
        value={assumed.answerPercent}
        onChange={(value) => put('answers', value === undefined ? '' : String(value))}
      />
      {children}
    </form>
  );
}

function put(name: string, value: string): void {
  const { path, query } = place.peek();
  navigate(hrefTo(path, { ...Object.fromEntries(query), [`s.${name}`]: value }), { replace: true });
}
