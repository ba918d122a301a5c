import { questionsOf } from '@cairn/schema';
import { type GivenAnswer, givenAnswers } from '../../answers/givenAnswers.js';
import type { WrittenSurveys } from '../../answers/writtenSurveys.js';
import type { WebhookPayload } from '../payloads.js';
import type { ResponseNotice } from '../webhookEvents.js';
import type { Said } from './slackMessage.js';

/** A response in plain sentences. Who gave it is not said: a channel cannot be made to forget. */
export async function sayResponse(
  kind: ResponseNotice,
  data: WebhookPayload<ResponseNotice>,
  surveys: WrittenSurveys,
): Promise<Said> {
  const found = await surveys.find(data.version, data.survey);
  const place = found?.document.journey.touchpoints.find(({ id }) => id === data.touchpoint);
  const questions = new Map(
    (found ? questionsOf(found.survey, data.variant) : []).map((question) => [question.id, question]),
  );
  const locale = found?.document.settings.locale ?? 'en';
  const answers = data.answers.flatMap((answer) =>
    givenAnswers(answer, questions.get(answer.question), locale),
  );
  const what = kind === 'response.partial' ? 'First answer' : 'New answer';
  return {
    headline: `${what} at ${place?.name ?? data.touchpoint}`,
    lines: linesOf(answers),
    footer: found?.survey.name ?? data.survey,
  };
}

function linesOf(answers: readonly GivenAnswer[]): string[] {
  const contacts = answers.filter(({ type }) => type === 'contact');
  const others = answers.filter(({ type }) => type !== 'contact').map(lineOf);
  return contacts[0] ? [...others, `left an address (${contacts[0].text})`] : others;
}

/** `2 of 7 (Was it easy?)`, `“Too slow” (Why?)`, `Yes (Did it help?)`. */
function lineOf(answer: GivenAnswer): string {
  const of = answer.type === 'matrix' && answer.part ? `: ${answer.partText ?? answer.part}` : '';
  return `${wordOf(answer)} (${cut(answer.text)}${of})`;
}

function wordOf({ value, label, min, max }: GivenAnswer): string {
  if (typeof value === 'number' && max !== undefined && max - (min ?? 0) > 2) return `${value} of ${max}`;
  if (label !== undefined) return label;
  return typeof value === 'number' && max !== undefined ? `${value} of ${max}` : `“${value}”`;
}

/** The question as a reminder. */
function cut(question: string): string {
  return question.length <= 80 ? question : `${question.slice(0, 79)}…`;
}
