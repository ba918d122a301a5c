import type { RunningCairn } from '../../testkit/cairn.js';
import { sendEvents } from '../../testkit/sendEvents.js';
import { uuidV7 } from '../../testkit/uuidV7.js';
import { benchJourney, highestStep } from './benchJourney.js';

const dayMs = 24 * 60 * 60 * 1000;
const days = 28;
/** As many as a request may hold. */
const perRequest = 100;
const atATime = 8;

/** Sends so many answers of the last four weeks the way browsers send them, a hundred a request. */
export async function sendAnswers(
  cairn: RunningCairn,
  { count, version }: { count: number; version: number },
): Promise<void> {
  let left = count;
  const send = async () => {
    while (left > 0) {
      const size = Math.min(perRequest, left);
      left -= size;
      await sendEvents(
        cairn,
        Array.from({ length: size }, () => answer(version)),
      );
    }
  };
  await Promise.all(Array.from({ length: atATime }, send));
}

function answer(version: number): object {
  const index = random(benchJourney.surveys.length);
  const survey = benchJourney.surveys[index];
  const time = Date.now() - 1 - random(days * dayMs);
  const value = highestStep(index) === 1 ? random(2) : 1 + random(highestStep(index));
  return {
    ...{
      id: uuidV7(time),
      type: 'response',
      at: new Date(time).toISOString(),
      visitor: uuidV7(time),
      prompt: uuidV7(time),
    },
    ...{ survey: survey?.id, touchpoint: survey?.touchpoints[0], version, seq: 1, complete: true },
    locale: ['en', 'de', 'fr'][random(3)],
    // One in a hundred writes something, and one in ten of those about a voucher.
    answers: [{ question: 'score', value }, ...(random(100) ? [] : [{ question: 'why', value: words() }])],
    context: {
      device: ['phone', 'tablet', 'desktop'][random(3)],
      attributes: { plan: ['free', 'plus', 'gold'][random(3)] },
    },
  };
}

function words(): string {
  return random(10) ? 'There were too many fields.' : 'The voucher was lost on the way.';
}

function random(below: number): number {
  return Math.floor(Math.random() * below);
}
