import type { DocumentInput } from '@cairn/schema';
import type { QuestionInput, SurveyInput } from '@cairn/schema/templates';
import type { RunningCairn } from '@cairn/scripts/testkit';

type Settings = NonNullable<DocumentInput['settings']>;

/** Every question is a survey of its own, asked as often as a test likes. */
export function surveysOf(
  questions: Record<string, QuestionInput | readonly QuestionInput[]>,
  placement: NonNullable<SurveyInput['placement']> = 'corner',
): SurveyInput[] {
  return Object.entries(questions).map(([id, asked]) => ({
    ...{ id, name: id, purpose: 'interaction', touchpoints: ['test.asked'], status: 'live', placement },
    // Inline surveys that wait for the API come by themselves where they have a place.
    trigger: { on: 'touchpoint' },
    frequency: { repeat: 'every', days: 1 },
    questions: [asked].flat(),
  }));
}

/** Makes these surveys the live document of the demo project, without a budget that would hold any of them back. */
export async function publish(
  cairn: RunningCairn,
  surveys: SurveyInput[],
  settings: Settings = {},
): Promise<void> {
  const frequency = { minDaysBetween: 0, maxPerSession: 20, maxPer30Days: 100, daysAfterNotNow: 0 };
  const document: DocumentInput = {
    journey: {
      stages: [{ id: 'use', name: 'Use' }],
      touchpoints: [{ id: 'test.asked', stage: 'use', name: 'Asked by a test' }],
    },
    surveys,
    settings: { frequency, ...settings },
  };
  for (const [path, method, body] of [
    ['document', 'PUT', JSON.stringify(document)],
    ['document/publish', 'POST', '{}'],
  ] as const) {
    const answer = await cairn.api(path, { method, body });
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  }
}
