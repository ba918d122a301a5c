import type { Condition } from '@cairn/schema';
import { sentence } from '../format.js';
import { Panel } from '../parts/Panel.js';
import { ConditionEditor } from './ConditionEditor.js';
import { conditionText } from './conditionText.js';
import { useEditing } from './editing.js';
import { surveyFormStrings as say } from './surveyFormStrings.js';

/** Who is asked, as conditions and as the sentence that they make. */
export function AudienceSection() {
  const { survey, document } = useEditing();
  const within = { is: 'audience' as const, document };
  // A schema that contains itself has no input type.
  const audience = survey.audience as Condition | undefined;
  return (
    <Panel
      title={say.audience}
      lead={audience ? sentence(conditionText(audience, within)) : say.audienceLead}
    >
      <ConditionEditor at={['audience']} within={within} none={say.everybody} />
    </Panel>
  );
}
