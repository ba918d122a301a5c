import type { AuthoredDocument, AuthoredSurvey } from '../api/types.js';
import { type StageSurveys, surveysByStage } from './byStage.js';

/** What of the list is shown; empty shows all. */
export interface ListFilter {
  stage: string;
  status: string;
  search: string;
  sort: 'journey' | 'name' | 'status';
}

export function listFilterOf(query: URLSearchParams): ListFilter {
  const of = (name: string) => query.get(name) ?? '';
  const sort = of('sort');
  return {
    ...{ stage: of('stage'), status: of('status'), search: of('q') },
    sort: sort === 'name' || sort === 'status' ? sort : 'journey',
  };
}

export interface FoundSurvey {
  survey: AuthoredSurvey;
  /** Where it stands among all the surveys of the document. */
  index: number;
}

const order = ['live', 'draft', 'paused', 'archived'];

/** The surveys that fit, in the order that was asked for; every word of a search stands in a name or a question. */
export function foundSurveys(document: AuthoredDocument, filter: ListFilter): FoundSurvey[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  const stages = new Map(document.journey.touchpoints?.map(({ id, stage }) => [id, stage]));
  const found = (document.surveys ?? [])
    .map((survey, index) => ({ survey, index }))
    .filter(({ survey }) => {
      if (filter.status && (survey.status ?? 'draft') !== filter.status) return false;
      if (filter.stage && !survey.touchpoints.some((id) => stages.get(id) === filter.stage)) return false;
      const text = [survey.name, survey.id, ...survey.questions.map((one) => one.text)]
        .join(' ')
        .toLowerCase();
      return words.every((word) => text.includes(word));
    });
  return sorted(found, filter.sort);
}

function sorted(found: FoundSurvey[], by: ListFilter['sort']): FoundSurvey[] {
  const byName = (one: FoundSurvey, other: FoundSurvey) => one.survey.name.localeCompare(other.survey.name);
  if (by === 'name') return found.sort(byName);
  const place = ({ survey }: FoundSurvey) => order.indexOf(survey.status ?? 'draft');
  return by === 'status'
    ? found.sort((one, other) => place(one) - place(other) || byName(one, other))
    : found;
}

/** The surveys that are shown, under the moments of the journey that they ask at; those without one stand apart. */
export function stagesOfFound(
  document: AuthoredDocument,
  found: readonly FoundSurvey[],
): { stages: StageSurveys[]; nowhere: AuthoredSurvey[] } {
  const surveys = found.map(({ survey }) => survey);
  const known = new Set(document.journey.touchpoints?.map(({ id }) => id));
  return {
    stages: surveysByStage({ ...document, surveys }),
    nowhere: surveys.filter((survey) => !survey.touchpoints.some((id) => known.has(id))),
  };
}
