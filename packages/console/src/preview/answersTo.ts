import { answerFacts, type Facts, holds, pathOf } from '@cairn/engine';
import type {
  AnswerValue,
  ManifestCondition,
  ManifestQuestion,
  ManifestSurvey,
  ManifestTest,
} from '@cairn/schema/wire';
import type { Progress } from './frameMessages.js';

/** More ways than a survey of five questions has that somebody would wait for. */
const maxTries = 20_000;

/**
 * Answers that lead through the logic to a question, or with `undefined` to the end: those that were given as far as they
 * lead there, the first that do for the rest. Undefined when none lead there.
 */
export function answersTo(
  survey: ManifestSurvey,
  wanted: string | undefined,
  { given, facts }: { given: Progress['answers']; facts: Facts },
): Progress['answers'] | undefined {
  const tests = testsOf(survey);
  const worthTrying = new Map<string, AnswerValue[]>();
  let tries = 0;

  function valuesFor(question: ManifestQuestion): AnswerValue[] {
    const found = worthTrying.get(question.id);
    if (found) return found;
    const known = given[question.id];
    const all = known === undefined ? likely(question) : [known, ...likely(question)];
    const values = distinct(all, { tests, question: question.id, facts });
    worthTrying.set(question.id, values);
    return values;
  }

  function search(answers: Record<string, AnswerValue>): Progress['answers'] | undefined {
    tries += 1;
    const question = pathOf({ survey, answers, facts, holds }).find(({ id }) => answers[id] === undefined);
    if (question?.id === wanted) return answers;
    if (!question || tries > maxTries) return undefined;
    for (const value of valuesFor(question)) {
      const found = search({ ...answers, [question.id]: value });
      if (found) return found;
    }
    return undefined;
  }
  return search({});
}

/** Every test of an answer in the logic of a survey. */
function testsOf({ questions }: ManifestSurvey): ManifestTest[] {
  const within = (condition: ManifestCondition): ManifestTest[] => {
    if ('all' in condition) return condition.all.flatMap(within);
    return 'any' in condition ? condition.any.flatMap(within) : [condition];
  };
  const steps = questions.flatMap(({ logic = [] }) => logic);
  return steps.flatMap(({ when }) => (when ? within(when) : [])).filter(({ of }) => of === 'answer');
}

/** The first of all values that every test judges alike: the others lead nowhere else. */
function distinct(
  values: readonly AnswerValue[],
  { tests, question, facts }: { tests: readonly ManifestTest[]; question: string; facts: Facts },
): AnswerValue[] {
  const byVerdicts = new Map<string, AnswerValue>();
  for (const value of values) {
    const known = { ...facts, answer: answerFacts({ [question]: value }) };
    const verdicts = tests.map((test) => holds(test, known)).join();
    if (!byVerdicts.has(verdicts)) byVerdicts.set(verdicts, value);
  }
  return [...byVerdicts.values()];
}

/** Answers that logic may tell apart; the better end first. */
function likely(question: ManifestQuestion): AnswerValue[] {
  const skipped = question.required ? [] : [null];
  switch (question.kind) {
    case 'scale':
      return [...steps(question), ...skipped];
    case 'choice': {
      const ids = question.options.map(({ id }) => id);
      const chosen =
        question.most === undefined ? ids : [...ids.map((id) => [id]), ids.slice(0, question.most)];
      const other = question.other === undefined ? [] : [{ other: '…' }];
      return [...chosen, ...(question.most === undefined ? other : []), ...skipped];
    }
    case 'matrix':
      return [
        ...steps(question).map((step) => Object.fromEntries(question.rows.map(({ id }) => [id, step]))),
        ...skipped,
      ];
    case 'text':
      return [...(question.required ? [] : [null]), '…'];
    case 'contact':
    case 'statement':
      return [null];
  }
}

/** The best, the worst, and what is between. */
function steps({ min, max }: { min: number; max: number }): number[] {
  const between = Array.from({ length: max - min + 1 }, (_, index) => max - index);
  return [...new Set([max, min, ...between])];
}
