import { usePlace } from './editing.js';
import { KindAt } from './KindAt.js';
import { NumberAt } from './NumberAt.js';
import { whenStrings as say } from './whenStrings.js';

/** How many of those who could be asked are asked: a share of them, or as few as a precision needs. */
export function SamplingFields() {
  const { value, set } = usePlace(['sampling']);
  const kind = typeof value === 'object' && value !== null && 'target' in value ? 'target' : 'rate';
  return (
    <>
      <KindAt
        at={['sampling', 'kind']}
        label={say.howMany}
        kind={kind}
        options={[
          { value: 'rate', text: say.rate },
          { value: 'target', text: say.target },
        ]}
        onChoose={(chosen) => set(chosen === 'target' ? { target: { margin: 0.3 } } : undefined)}
      />
      {kind === 'rate' ? (
        <NumberAt at={['sampling', 'rate']} label={say.share} hint={say.shareHint} usual={1} isShare />
      ) : (
        <div class="pair">
          <NumberAt
            at={['sampling', 'target', 'margin']}
            label={say.margin}
            hint={say.marginHint}
            least={0.3}
          />
          <NumberAt at={['sampling', 'target', 'days']} label={say.overDays} usual={28} />
        </div>
      )}
    </>
  );
}
