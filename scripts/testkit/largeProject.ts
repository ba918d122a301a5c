import type { DocumentInput } from '@cairn/schema';
import type { RunningCairn } from './cairn.js';
import { sendEvents } from './sendEvents.js';
import { uuidV7 } from './uuidV7.js';

export const largeTouchpoints = 1000;
export const largeSurveys = 200;
const stages = [
  'awareness',
  'consideration',
  'purchase',
  'onboarding',
  'use',
  'support',
  'retention',
  'advocacy',
];
const answersEach = 6;

/** Publishes a journey as large as the console promises to stay quick with, and has every touchpoint of it answered. */
export async function publishLarge(cairn: RunningCairn): Promise<void> {
  await mustBeFine(await cairn.api('document', { method: 'PUT', body: JSON.stringify(largeDocument()) }));
  await mustBeFine(await cairn.api('document/publish', { method: 'POST' }));
  const { liveVersion } = await (await cairn.api('report/journey')).json();
  const events = touchpoints.flatMap((_, index) =>
    Array.from({ length: answersEach }, (_each, n) => answerAt(index, n, liveVersion)),
  );
  for (let from = 0; from < events.length; from += 90) {
    await sendEvents(cairn, events.slice(from, from + 90));
  }
}

const touchpoints = Array.from({ length: largeTouchpoints }, (_, index) => ({
  id: `moment.${index}`,
  stage: stages[index % stages.length] ?? '',
  name: `Moment ${index} of a long journey`,
}));

function largeDocument(): DocumentInput {
  return {
    journey: { stages: stages.map((id) => ({ id, name: id })), touchpoints },
    surveys: Array.from({ length: largeSurveys }, (_, index) => surveyAt(index)),
  };
}

/** Each survey asks at touchpoints of its own. */
function surveyAt(index: number): NonNullable<DocumentInput['surveys']>[number] {
  return {
    ...{ id: `survey-${index}`, name: `Survey ${index}`, purpose: 'interaction', status: 'live' },
    trigger: { on: 'touchpoint' },
    touchpoints: touchpoints.filter((_, at) => at % largeSurveys === index).map(({ id }) => id),
    questions: [
      { id: 'ease', type: 'ces', scale: 'agree7', text: `The moment ${index} was easy.` },
      { id: 'why', type: 'text', text: 'What made it so?' },
    ],
  };
}

function answerAt(index: number, n: number, version: number): object {
  const time = Date.now() - n * 86_400_000 - index * 1000;
  return {
    ...{ id: uuidV7(time), prompt: uuidV7(time), type: 'response', at: new Date(time).toISOString() },
    ...{ survey: `survey-${index % largeSurveys}`, version, touchpoint: `moment.${index}`, locale: 'en' },
    ...{ seq: 1, complete: true, answers: [{ question: 'ease', value: 1 + ((index + n) % 7) }] },
    context: { device: 'desktop', attributes: {}, properties: {} },
  };
}

async function mustBeFine(answer: Response): Promise<void> {
  if (!answer.ok) throw new Error(`the large project was refused: ${await answer.text()}`);
}
