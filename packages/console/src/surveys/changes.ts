import type { AuthoredDocument, AuthoredQuestion, AuthoredSurvey } from '../api/types.js';
import { strings } from '../strings.js';
import { same } from './sameValues.js';
import { wordFields } from './wordFields.js';

/** One difference between what is live and the draft, as a sentence; `survey` where it belongs to one. */
export interface Change {
  survey?: string;
  text: string;
}

const say = strings.change;

/** Everything that publishing would change, in the order of the draft. */
export function changesBetween(live: AuthoredDocument | undefined, draft: AuthoredDocument): Change[] {
  const before = live?.surveys ?? [];
  const after = draft.surveys ?? [];
  return [
    ...(live && !same(live.journey, draft.journey) ? [{ text: say.journey }] : []),
    ...(live && !same(live.settings, draft.settings) ? [{ text: say.project }] : []),
    ...after.flatMap((survey) =>
      surveyChanges(
        before.find(({ id }) => id === survey.id),
        survey,
      ),
    ),
    ...before
      .filter(({ id }) => !after.some((survey) => survey.id === id))
      .map(({ id, name }) => ({ survey: id, text: say.removed(name) })),
  ];
}

function surveyChanges(before: AuthoredSurvey | undefined, after: AuthoredSurvey): Change[] {
  const { id: survey, name } = after;
  if (!before) return [{ survey, text: say.added(name) }];
  if (same(before, after)) return [];
  const texts = [
    ...(before.name === name ? [] : [say.name(before.name, name)]),
    ...statusChange(before, after),
    ...after.questions.flatMap((question) =>
      questionChanges(
        name,
        before.questions.find(({ id }) => id === question.id),
        question,
      ),
    ),
    ...(before.thanks === after.thanks ? [] : [say.thanks(name)]),
    ...(same(restOf(before), restOf(after)) ? [] : [say.settings(name)]),
  ];
  return texts.map((text) => ({ survey, text }));
}

function statusChange(before: AuthoredSurvey, after: AuthoredSurvey): string[] {
  const { statusWord: names } = strings.surveys;
  const from = before.status ?? 'draft';
  const to = after.status ?? 'draft';
  return from === to ? [] : [say.status(after.name, names[from], names[to])];
}

function questionChanges(
  survey: string,
  before: AuthoredQuestion | undefined,
  after: AuthoredQuestion,
): string[] {
  if (!before) return [];
  return [
    ...(before.text === after.text ? [] : [say.wording(survey, before.text, after.text)]),
    ...wordChange(survey, before, after),
  ];
}

/** What the sentences above do not already tell. */
function restOf({ name: _, status: __, thanks: ___, questions, ...survey }: AuthoredSurvey): unknown {
  return [survey, questions.map(withoutWords)];
}

/** One sentence for all the words under a question; options that are new or gone are not words. */
function wordChange(survey: string, before: AuthoredQuestion, after: AuthoredQuestion): string[] {
  const old = new Map(wordFields(before).map(({ key, value }) => [key, value]));
  const changed = wordFields(after).filter(({ key, value }) => old.has(key) && old.get(key) !== value);
  if (!changed.length) return [];
  const isEnds = changed.every(({ key }) => key.startsWith('labels.'));
  return [isEnds ? say.labels(survey, after.text) : say.words(survey, after.text)];
}

/** A question with its words blanked, so that what is left to differ is how it asks. */
function withoutWords(question: AuthoredQuestion): unknown {
  const blank = wordFields(question).reduce((before, field) => field.write(before, '-'), question);
  return { ...blank, text: '' };
}
