import type { AuthoredQuestion, AuthoredSurvey } from '../api/types.js';
import { strings } from '../strings.js';
import { usualLabels } from '../surveys/wordFields.js';
import { type Keys, setIn, valueIn } from './setIn.js';

/** One text that a translation can say in another language. */
export interface TranslationField {
  /** Where it stands inside the translation: `questions`, `ease`, `labels`, `low`. */
  keys: Keys;
  label: string;
  /** What was written, and is read where the translation says nothing. */
  original: string;
  /** What holds beside it in the same group, which can only be translated as a whole: the other end of a scale. */
  group?: { keys: Keys; originals: Record<string, string> | readonly string[] };
}

const say = strings.editor;

/** Every text of a survey that visitors read, in the order in which they read it. */
export function translationFields(survey: AuthoredSurvey): TranslationField[] {
  const thanks = survey.thanks ? [{ keys: ['thanks'], label: say.thanks, original: survey.thanks }] : [];
  return [...survey.questions.flatMap((question) => fieldsOf(question)), ...thanks];
}

function fieldsOf(question: AuthoredQuestion): TranslationField[] {
  const at: Keys = ['questions', question.id];
  return [{ keys: [...at, 'text'], label: say.text, original: question.text }, ...wordsOf(question, at)];
}

function wordsOf(question: AuthoredQuestion, at: Keys): TranslationField[] {
  switch (question.type) {
    case 'choice':
    case 'choices':
      return [
        ...partsOf(question.options, [...at, 'options'], say.option),
        ...ownWords(question.other, [...at, 'other'], say.other),
      ];
    case 'matrix':
      return [
        ...partsOf(question.rows, [...at, 'rows'], say.row),
        ...stepsOf(question.steps, [...at, 'steps']),
        ...ownWords(question.notApplicable, [...at, 'notApplicable'], say.notApplicable),
      ];
    case 'text':
      return ownWords(question.placeholder, [...at, 'placeholder'], say.placeholder);
    case 'contact':
      return ownWords(question.consent, [...at, 'consent'], say.consent);
    case 'statement':
      return ownWords(question.link?.text, [...at, 'link'], say.link);
    default:
      return labelsOf(question, [...at, 'labels']);
  }
}

function partsOf(
  parts: readonly { id: string; text: string }[],
  at: Keys,
  name: (n: number) => string,
): TranslationField[] {
  return parts.map(({ id, text }, index) => ({
    keys: [...at, id],
    label: name(index + 1),
    original: text,
  }));
}

function stepsOf(steps: readonly string[] | undefined, keys: Keys): TranslationField[] {
  return (steps ?? []).map((original, index) => ({
    ...{ keys: [...keys, index], label: say.wordsAt(index + 1), original },
    group: { keys, originals: steps ?? [] },
  }));
}

/** Words that were written; the usual ones are there in every language already. */
function ownWords(written: boolean | string | undefined, keys: Keys, label: string): TranslationField[] {
  return typeof written === 'string' && written !== '' ? [{ keys, label, original: written }] : [];
}

function labelsOf(question: AuthoredQuestion, keys: Keys): TranslationField[] {
  const written = 'labels' in question ? question.labels : undefined;
  if (!written) return [];
  const usual: Record<string, string | undefined> = { ...usualLabels(question) };
  const originals = Object.fromEntries(
    Object.entries(written).flatMap(([end, words]) => (words === undefined ? [] : [[end, words]])),
  );
  return Object.entries(originals).map(([end, original]) => ({
    ...{ keys: [...keys, end], label: `${strings.editor.text}: ${usual[end] ?? end}`, original },
    group: { keys, originals },
  }));
}

/** What the translation says of a field; empty where it is missing. */
export function translationOf(translation: unknown, field: TranslationField): string {
  const value = valueIn(translation, field.keys);
  return typeof value === 'string' ? value : '';
}

/**
 * A translation with one text more, or less. Where texts can only be translated as a group, the others begin as they
 * were written; the last of them takes the group away.
 */
export function withTranslation<T>(translation: T, field: TranslationField, text: string): T {
  const { group, keys } = field;
  if (!group) return setIn(translation, keys, text || undefined);
  const now = valueIn(translation, group.keys) ?? group.originals;
  const next = setIn(now, keys.slice(group.keys.length), text);
  const isEmpty = Object.values(next as object).every((words) => words === ''); // a record or a list of words
  return setIn(translation, group.keys, isEmpty ? undefined : next);
}
