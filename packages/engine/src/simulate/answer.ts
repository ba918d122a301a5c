import type { AnswerValue, ManifestQuestion, ManifestSurvey } from '@cairn/schema/wire';
import { type Facts, holds } from '../conditions.js';
import { nextQuestion, type Way } from '../flow.js';
import type { Behaviour } from './behaviour.js';
import { draw, type Random } from './random.js';

/** Answers a survey from its first question to its end, the way the browser leads through it. */
export function answer(
  survey: ManifestSurvey,
  { behaviour, facts, random }: { behaviour: Behaviour; facts: Facts; random: Random },
): Record<string, AnswerValue> {
  const answers: Record<string, AnswerValue> = {};
  const way: Way = { survey, answers, facts, holds };
  let question = survey.questions[0];
  while (question) {
    answers[question.id] = answerTo(question, behaviour.scores[`${survey.id}/${question.id}`], random);
    question = nextQuestion(way, question);
  }
  return answers;
}

function answerTo(
  question: ManifestQuestion,
  scores: Readonly<Record<string, number>> | undefined,
  random: Random,
): AnswerValue {
  switch (question.kind) {
    case 'scale':
      return drawStep(question, scores, random);
    case 'matrix':
      return Object.fromEntries(question.rows.map(({ id }) => [id, drawStep(question, scores, random)]));
    case 'choice': {
      const chosen = draw(
        question.options.map(({ id }) => [id, 1] as const),
        random,
      );
      if (chosen === undefined) return null;
      return question.most === undefined ? chosen : [chosen];
    }
    default:
      // Words, names and messages decide nothing here.
      return null;
  }
}

function drawStep(
  { min, max }: { min: number; max: number },
  scores: Readonly<Record<string, number>> | undefined,
  random: Random,
): number {
  const steps = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const drawn = draw(
    steps.map((step) => [step, scores ? (scores[step] ?? 0) : 1] as const),
    random,
  );
  return drawn ?? max;
}
