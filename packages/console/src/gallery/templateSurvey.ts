import { surveyFrom, type Template } from '@cairn/schema/templates';
import { freeId } from '@cairn/schema/wire';
import type { AuthoredDocument } from '../api/types.js';
import { surveyIds, withSurvey } from '../editor/surveyList.js';

export interface Created {
  document: AuthoredDocument;
  /** Id of the new survey. */
  id: string;
}

interface Wish {
  /** What the survey is called. */
  name: string;
  /** What a touchpoint is called where the journey has none. */
  firstTouchpoint: string;
  /** The document that is live: answers to a survey of it are not those of a new one. */
  live: AuthoredDocument | undefined;
}

/**
 * The document with a draft survey of a template in it, at the first touchpoint of the template's stage, or of the
 * journey where that stage has none. A journey without any touchpoint is given one: a survey has to ask somewhere.
 */
export function withTemplate(document: AuthoredDocument, template: Template, wish: Wish): Created {
  const { at, touchpoint } = placeFor(document, template.stage, wish.firstTouchpoint);
  const id = freeId(wish.name, {
    taken: [...surveyIds(document), ...surveyIds(wish.live)],
    fallback: 'survey',
  });
  const locale = document.settings?.locale?.startsWith('de') ? 'de' : 'en';
  const survey = surveyFrom(template, { id, name: wish.name, touchpoints: [touchpoint], locale });
  return { id, document: withSurvey(at, survey) };
}

/** A survey of one open question, to be written from there. */
export function withBlank(document: AuthoredDocument, wish: Wish & { text: string }): Created {
  const { at, touchpoint } = placeFor(document, undefined, wish.firstTouchpoint);
  const id = freeId(wish.name, {
    taken: [...surveyIds(document), ...surveyIds(wish.live)],
    fallback: 'survey',
  });
  return {
    id,
    document: withSurvey(at, {
      ...{ id, name: wish.name, purpose: 'interaction', touchpoints: [touchpoint] },
      questions: [{ id: 'text', type: 'text', text: wish.text }],
    }),
  };
}

function placeFor(
  document: AuthoredDocument,
  stage: string | undefined,
  firstName: string,
): { at: AuthoredDocument; touchpoint: string } {
  const { journey } = document;
  const { touchpoints = [], stages } = journey;
  const found = touchpoints.find((one) => one.stage === stage) ?? touchpoints[0];
  if (found) return { at: document, touchpoint: found.id };
  const within = stages.find(({ id }) => id === stage) ?? stages[0];
  const first = { id: 'website.visited', name: firstName, stage: within?.id ?? '' };
  return { at: { ...document, journey: { ...journey, touchpoints: [first] } }, touchpoint: first.id };
}
