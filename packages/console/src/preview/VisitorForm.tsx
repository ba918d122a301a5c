import type { Manifest, ManifestSurvey } from '@cairn/schema/wire';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Field } from '../parts/Field.js';
import { SelectField } from '../parts/SelectField.js';
import { explainStrings as say } from './explainStrings.js';
import { devices } from './look.js';
import { NumberField } from './NumberField.js';
import { previewStrings } from './previewStrings.js';
import { counts, days, facts, type MadeUpVisitor } from './visitor.js';

export interface Named {
  id: string;
  name: string;
}

interface VisitorFormProps {
  visitor: MadeUpVisitor;
  change: (to: Partial<MadeUpVisitor>) => void;
  reset: () => void;
  manifest: Manifest;
  survey: ManifestSurvey;
  touchpoints: readonly Named[];
  stages: readonly Named[];
}

/** Somebody to try the rules on. */
export function VisitorForm(props: VisitorFormProps) {
  const { visitor, change, reset } = props;
  return (
    <form class="visitor" aria-label={say.visitor} onSubmit={(event) => event.preventDefault()}>
      <Group title={say.where}>
        <Whereabouts {...props} />
      </Group>
      <Group title={say.before}>
        {counts.slice(1).map((name) => (
          <NumberField
            key={name}
            label={say[name]}
            value={visitor[name]}
            onInput={(n) => change({ [name]: n ?? 0 })}
          />
        ))}
        {days.map((name) => (
          <NumberField
            key={name}
            label={say[name]}
            hint={say.daysHint}
            value={visitor[name]}
            onInput={(n) => change({ [name]: n })}
          />
        ))}
      </Group>
      <Group title={say.now}>
        {facts.map((name) => (
          <label key={name} class="check">
            <input
              type="checkbox"
              checked={visitor[name]}
              onChange={(event) => change({ [name]: event.currentTarget.checked })}
            />
            {say[name]}
          </label>
        ))}
      </Group>
      <button type="button" class="button" onClick={reset}>
        {say.reset}
      </button>
    </form>
  );
}

function Whereabouts({ visitor, change, manifest, survey, touchpoints, stages }: VisitorFormProps) {
  const words = (name: 'url' | 'locale' | 'attributes' | 'properties') => ({
    label: say[name],
    value: visitor[name],
    problems: [],
    onInput: (text: string) => change({ [name]: text }),
  });
  const optionsOf = (named: readonly Named[]) => named.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <>
      {survey.trigger.on === 'touchpoint' && (
        <SelectField
          label={say.touchpoint}
          value={visitor.touchpoint || (survey.touchpoints[0] ?? '')}
          options={optionsOf(touchpoints)}
          onChoose={(touchpoint) => change({ touchpoint })}
        />
      )}
      <Field {...words('url')} hint={say.urlHint} />
      <SelectField
        label={say.device}
        value={visitor.device}
        options={devices.map((value) => ({ value, text: previewStrings.devices[value] }))}
        onChoose={(device) => change({ device })}
      />
      <Field {...words('locale')} placeholder={manifest.locale} />
      <Lines {...words('attributes')} hint={say.attributesHint} />
      <Lines {...words('properties')} hint={say.propertiesHint} />
      <NumberField label={say.visits} value={visitor.visits} onInput={(n) => change({ visits: n ?? 1 })} />
      <SelectField
        label={say.stage}
        value={visitor.stage}
        options={[{ value: '', text: say.noStage }, ...optionsOf(stages)]}
        onChoose={(stage) => change({ stage })}
      />
    </>
  );
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface LinesProps {
  label: string;
  value: string;
  hint: string;
  onInput: (text: string) => void;
}

function Lines({ label, value, hint, onInput }: LinesProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        value={value}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
