import { type WebhookWish, webhookEvents, webhookFormats } from '../api/webhookTypes.js';
import { Field } from '../parts/Field.js';
import { SelectField } from '../parts/SelectField.js';
import type { Refused } from '../state/useSubmit.js';
import { webhookStrings as say } from './webhookStrings.js';

const formats = webhookFormats.map((value) => ({ value, text: say.formats[value] }));

interface WebhookFieldsProps {
  values: WebhookWish;
  set: (change: Partial<WebhookWish>) => void;
  refused: Refused | undefined;
}

/** Where it leads, what it is told, and in which words. */
export function WebhookFields({ values, set, refused }: WebhookFieldsProps) {
  const { url, events, format } = values;
  const ofEvents = events.length === 0 || refused?.field === 'events';
  return (
    <>
      <Field
        label={say.url}
        value={url}
        hint={say.urlHint}
        placeholder="https://example.com/hooks/cairn"
        onInput={(written) => set({ url: written })}
        problems={refused && !ofEvents ? [refused.message] : []}
      />
      <SelectField
        label={say.format}
        value={format}
        options={formats}
        onChoose={(chosen) => set({ format: chosen })}
      />
      <fieldset class="checks">
        <legend>{say.events}</legend>
        {webhookEvents.map((event) => (
          <label key={event}>
            <input
              type="checkbox"
              checked={events.includes(event)}
              onChange={({ currentTarget }) =>
                set({
                  events: webhookEvents.filter((one) =>
                    one === event ? currentTarget.checked : events.includes(one),
                  ),
                })
              }
            />
            {say.event[event]}
          </label>
        ))}
        {ofEvents && (
          <p class="problem" role="alert">
            {say.noEvents}
          </p>
        )}
      </fieldset>
    </>
  );
}
