import { limits } from '@cairn/schema/wire';
import { usePlace } from './editing.js';
import { KindAt } from './KindAt.js';
import { NumberAt } from './NumberAt.js';
import { TextAt } from './TextAt.js';
import { newTrigger, type TriggerKind, triggerFields, triggerKinds } from './triggerKinds.js';
import { whenStrings as say } from './whenStrings.js';

/** What has to happen before the survey is considered, and what each kind of it needs to know. */
export function TriggerFields() {
  const { value, set } = usePlace(['trigger']);
  const written = value as { on?: string; url?: string } | undefined; // the collector has checked what is stored
  const kind = triggerKinds.find((one) => one === written?.on) ?? 'touchpoint';
  return (
    <>
      <KindAt
        at={['trigger', 'on']}
        label={say.waitsFor}
        kind={kind}
        options={triggerKinds.map((one) => ({ value: one, text: say.triggers[one] }))}
        onChoose={(chosen) => {
          const next = triggerKinds.find((one) => one === chosen);
          if (next) set(newTrigger(next, written?.url));
        }}
      />
      <div class="fields">
        {triggerFields[kind].map((field) => (
          <TriggerField key={field} field={field} kind={kind} />
        ))}
      </div>
    </>
  );
}

function TriggerField({ field, kind }: { field: string; kind: TriggerKind }) {
  const at = ['trigger', field];
  switch (field) {
    case 'delaySeconds':
      return <NumberAt at={at} label={say.delay} hint={say.delayHint} usual={0} />;
    case 'seconds':
      return <NumberAt at={at} label={say.seconds} least={kind === 'idle' ? 5 : 1} />;
    case 'percent':
      return <NumberAt at={at} label={say.percent} least={50} />;
    case 'selector':
      return <TextAt at={at} label={say.selector} hint={say.selectorHint} isRequired maxLength={200} />;
    case 'name':
      return <TextAt at={at} label={say.eventName} isRequired maxLength={100} />;
    default:
      return (
        <TextAt
          at={at}
          label={kind === 'url' ? say.url : say.onlyUrl}
          hint={say.urlHint}
          isRequired={kind === 'url'}
          maxLength={limits.maxPageChars}
        />
      );
  }
}
