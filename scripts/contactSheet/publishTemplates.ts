import type { DocumentInput } from '@cairn/schema';
import { surveyFrom, templates } from '@cairn/schema/templates';
import type { RunningCairn } from '../testkit/cairn.js';

/** Makes a live survey of every template, in the corner, as often as one asks. */
export async function publishTemplates(cairn: RunningCairn): Promise<void> {
  const document: DocumentInput = {
    journey: {
      stages: [{ id: 'use', name: 'Use' }],
      touchpoints: [{ id: 'sheet.asked', stage: 'use', name: 'Asked for the contact sheet' }],
    },
    surveys: templates.map((template) => ({
      ...surveyFrom(template, { id: template.id, touchpoints: ['sheet.asked'] }),
      ...{ status: 'live', placement: 'corner', trigger: { on: 'touchpoint' } },
      frequency: { repeat: 'every', days: 1 },
    })),
    settings: {
      frequency: { minDaysBetween: 0, maxPerSession: 20, maxPer30Days: 100, daysAfterNotNow: 0 },
    },
  };
  await cairn.api('document', { method: 'PUT', body: JSON.stringify(document) });
  const published = await cairn.api('document/publish', { method: 'POST' });
  if (!published.ok) throw new Error(`publishing the templates failed: ${await published.text()}`);
}
