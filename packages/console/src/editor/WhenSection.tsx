import { Panel } from '../parts/Panel.js';
import { DayAt } from './DayAt.js';
import { FrequencyFields } from './FrequencyFields.js';
import { NumberAt } from './NumberAt.js';
import { SamplingFields } from './SamplingFields.js';
import { TriggerFields } from './TriggerFields.js';
import { whenStrings as say } from './whenStrings.js';

/** When a survey is asked: the moment, the days, how often, and how many. */
export function WhenSection() {
  return (
    <>
      <Panel title={say.trigger} lead={say.triggerLead}>
        <TriggerFields />
      </Panel>
      <Panel title={say.schedule} lead={say.scheduleLead}>
        <div class="pair">
          <DayAt at={['schedule', 'from']} label={say.from} />
          <DayAt at={['schedule', 'until']} label={say.until} />
        </div>
      </Panel>
      <Panel title={say.frequency} lead={say.frequencyLead}>
        <FrequencyFields />
      </Panel>
      <Panel title={say.sampling} lead={say.samplingLead}>
        <SamplingFields />
      </Panel>
      <Panel title={say.priority}>
        <NumberAt at={['priority']} label={say.priorityOf} hint={say.priorityHint} usual={50} />
      </Panel>
    </>
  );
}
