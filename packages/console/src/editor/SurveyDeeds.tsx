import { Confirm } from '../parts/Confirm.js';
import { Panel } from '../parts/Panel.js';
import { drafting } from '../state/drafting.js';
import { surveyHref } from '../state/route.js';
import { navigate } from '../state/router.js';
import { useEditing } from './editing.js';
import { surveyFormStrings as say } from './surveyFormStrings.js';
import { copyOf, surveyIds, withoutSurvey, withSurvey } from './surveyList.js';

/** What is done with a survey as a whole: copied, ended for good, deleted. */
export function SurveyDeeds() {
  const { survey, document, live, change, canWrite } = useEditing();
  const state = drafting.value;
  if (!canWrite || state.is !== 'ready') return null;
  const { draft } = state;

  function duplicate(): void {
    const copy = copyOf(survey, say.copyName(survey.name), [...surveyIds(document), ...surveyIds(live)]);
    draft.edit((before) => withSurvey(before, copy, survey.id));
    navigate(surveyHref(copy.id));
  }

  return (
    <Panel title={say.whole}>
      <p class="row">
        <button type="button" class="button" onClick={duplicate}>
          {say.duplicate}
        </button>
        {survey.status !== 'archived' && (
          <button
            type="button"
            class="button"
            onClick={() => change((before) => ({ ...before, status: 'archived' }))}
          >
            {say.end}
          </button>
        )}
      </p>
      <p class="hint">{say.endHint}</p>
      <Confirm
        button={say.delete}
        question={say.deleteQuestion(survey.name)}
        act={say.deleteAct(survey.name)}
        run={() => {
          draft.edit((before) => withoutSurvey(before, survey.id));
          navigate('/surveys');
          return Promise.resolve();
        }}
      />
    </Panel>
  );
}
