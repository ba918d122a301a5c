import { usePlace } from './editing.js';
import { KindAt } from './KindAt.js';
import { NumberAt } from './NumberAt.js';
import { whenStrings as say } from './whenStrings.js';

const kinds = ['once', 'untilAnswered', 'every'] as const;

/** How often the same visitor is asked. */
export function FrequencyFields() {
  const { value, set } = usePlace(['frequency']);
  const written = value as { repeat?: string; maxShowings?: number } | undefined; // the collector has checked it
  const kind = kinds.find((one) => one === written?.repeat) ?? 'once';
  const max = written?.maxShowings === undefined ? {} : { maxShowings: written.maxShowings };
  return (
    <>
      <KindAt
        at={['frequency', 'repeat']}
        label={say.repeat}
        kind={kind}
        options={kinds.map((one) => ({ value: one, text: say.repeats[one] }))}
        onChoose={(chosen) => {
          if (chosen === 'every') set({ repeat: chosen, days: 90, ...max });
          else if (chosen === 'untilAnswered') set({ repeat: chosen, ...max });
          else set(undefined);
        }}
      />
      {kind !== 'once' && (
        <div class="pair">
          {kind === 'every' && <NumberAt at={['frequency', 'days']} label={say.days} least={90} />}
          <NumberAt at={['frequency', 'maxShowings']} label={say.maxShowings} hint={say.maxShowingsHint} />
        </div>
      )}
    </>
  );
}
