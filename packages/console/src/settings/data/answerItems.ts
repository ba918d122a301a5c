import type { ImportItem } from '@cairn/schema';
import type { Answer, AnswerValue } from '@cairn/schema/wire';
import { scaleOf } from '@cairn/schema/wire';
import type { AuthoredQuestion, AuthoredSurvey } from '../../api/types.js';
import { readInstant } from './readInstant.js';

/** What a table of answers is, as far as its first line tells. */
export interface AnswerTable {
  items: ImportItem[];
  /** Lines whose time could be any, or none, with what is written there: the first line is one. The collector refuses them. */
  untimed: Map<number, string>;
  /** Columns that were understood, and those that mean nothing here. */
  used: string[];
  unused: string[];
  /** Columns that are needed and are not there. */
  missing: string[];
}

const plain = (name: string) => name.trim().toLowerCase();

/** Makes one response of each row: `id`, `at`, who, and a column for each question, called by its id or its words. */
export function answerItems(rows: readonly string[][], survey: AuthoredSurvey): AnswerTable {
  const [head = [], ...body] = rows;
  const names = head.map(plain);
  const at = (name: string) => names.indexOf(name);
  const columns = survey.questions.flatMap((question) => {
    const place = names.findIndex((name) => name === plain(question.id) || name === plain(question.text));
    return place < 0 ? [] : [{ question, place }];
  });
  const known = ['id', 'at', 'respondent', 'touchpoint', 'locale'].filter((name) => at(name) >= 0);
  const missing = ['id', 'at'].filter((name) => at(name) < 0);
  const used = new Set([...known.map(at), ...columns.map(({ place }) => place)]);
  const untimed = new Map<number, string>();
  const items = missing.length
    ? []
    : body.map((row, index): ImportItem => {
        const cell = (name: string) => row[at(name)]?.trim();
        const time = cell('at') ?? '';
        const instant = readInstant(time);
        if (instant === undefined) untimed.set(index + 2, time);
        const [respondent, locale] = [cell('respondent'), cell('locale')];
        return {
          ...{ kind: 'response', sourceId: cell('id') ?? '', at: instant ?? time },
          ...{ survey: survey.id, touchpoint: cell('touchpoint') || (survey.touchpoints[0] ?? '') },
          ...(respondent && { respondent }),
          ...(locale && { locale }),
          answers: columns.flatMap(({ question, place }) => answersOf(question, row[place]?.trim() ?? '')),
        };
      });
  return {
    ...{ items, untimed, missing },
    used: head.filter((_, place) => used.has(place)),
    unused: head.filter((_, place) => !used.has(place)),
  };
}

function answersOf(question: AuthoredQuestion, text: string): Answer[] {
  return text ? [{ question: question.id, value: answerValue(question, text) }] : [];
}

/** A step as a number, an option by its id or its words; what fits nothing is sent as it is, and refused with a reason. */
function answerValue(question: AuthoredQuestion, text: string): AnswerValue {
  if (question.type === 'choice' || question.type === 'choices') {
    const idOf = (word: string) =>
      question.options.find(({ id, text: words }) => [id, plain(words)].includes(plain(word)))?.id;
    if (question.type === 'choice') return idOf(text) ?? text;
    return text.split(/[|;]/).map((word) => idOf(word) ?? word.trim());
  }
  return scaleOf(question) && /^-?\d+$/.test(text) ? Number(text) : text;
}
