import { Panel } from '../parts/Panel.js';
import { strings } from '../strings.js';
import { CheckAt } from './CheckAt.js';
import { ChoiceAt } from './ChoiceAt.js';
import { DayAt } from './DayAt.js';
import { SurveyDeeds } from './SurveyDeeds.js';
import { surveyFormStrings as say } from './surveyFormStrings.js';
import { TextAt } from './TextAt.js';
import { TouchpointsAt } from './TouchpointsAt.js';

/** What a survey is called, what it is about, where it belongs, and what can be done with it as a whole. */
export function GeneralSection() {
  return (
    <>
      <Panel title={say.about}>
        <TextAt at={['name']} label={strings.editor.name} hint={strings.editor.nameHint} isRequired />
        <ChoiceAt
          at={['purpose']}
          label={say.purpose}
          hint={say.purposeHint}
          options={(['interaction', 'relationship'] as const).map((value) => ({
            value,
            text: say.purposes[value],
          }))}
        />
        <ChoiceAt
          at={['status']}
          label={say.status}
          usual="draft"
          options={(['draft', 'live', 'paused', 'archived'] as const).map((value) => ({
            value,
            text: strings.surveys.status[value],
          }))}
        />
        <DayAt at={['reviewedAt']} label={say.reviewedAt} hint={say.reviewedAtHint} />
      </Panel>
      <Panel title={say.touchpoints} lead={say.touchpointsLead}>
        <TouchpointsAt />
      </Panel>
      <Panel title={say.privacy}>
        <CheckAt at={['privacy', 'anonymous']} label={say.anonymous} hint={say.anonymousHint} />
        <CheckAt at={['privacy', 'redact']} label={say.redact} hint={say.redactHint} />
      </Panel>
      <SurveyDeeds />
    </>
  );
}
