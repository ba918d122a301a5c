import type { AuthoredDocument, AuthoredSurvey } from '../api/types.js';

export interface StageSurveys {
  stage: { id: string; name: string };
  touchpoints: { id: string; name: string; surveys: AuthoredSurvey[] }[];
}

/** Surveys under the touchpoints they ask at, in the order of the journey; a survey stands under each of its own. */
export function surveysByStage(document: AuthoredDocument): StageSurveys[] {
  const { stages, touchpoints = [] } = document.journey;
  return stages.map((stage) => ({
    stage,
    touchpoints: touchpoints
      .filter((touchpoint) => touchpoint.stage === stage.id)
      .map(({ id, name }) => ({
        id,
        name,
        surveys: (document.surveys ?? []).filter((survey) => survey.touchpoints.includes(id)),
      }))
      .filter(({ surveys }) => surveys.length > 0),
  }));
}
