import { countText } from '@cairn/metrics';
import type { WrittenSurveys } from '../../answers/writtenSurveys.js';
import type { WebhookMessage, WebhookPayload } from '../payloads.js';
import { sayResponse } from './sayResponse.js';
import type { Said } from './slackMessage.js';

/** What happened, in plain sentences. */
export async function sayNotice(message: WebhookMessage, surveys: WrittenSurveys): Promise<Said> {
  switch (message.type) {
    case 'response.completed':
    case 'response.partial':
      return sayResponse(message.type, message.data, surveys);
    case 'breakpoint.entered':
      return {
        headline: `${message.data.name} has become a breakpoint`,
        lines: [message.data.sentence],
        footer: periodOf(message.data),
      };
    case 'breakpoint.left':
      return {
        headline: `${message.data.name} is no breakpoint any more`,
        lines: [message.data.sentence],
        footer: periodOf(message.data),
      };
    case 'survey.published':
      return sayPublished(message.data);
    case 'case.opened':
    case 'case.acknowledged':
    case 'case.resolved':
    case 'case.reopened':
    case 'case.assigned':
      return sayCase(message.type, message.data, surveys);
  }
}

function periodOf({ from, to }: WebhookPayload<'breakpoint.left'>): string {
  return `${from} to ${to}`;
}

const changes = { added: 'Added', changed: 'Changed', removed: 'Removed' } as const;

function sayPublished({ version, author, note, surveys }: WebhookPayload<'survey.published'>): Said {
  const changed = surveys.map(({ name, status, change }) => {
    const state = change === 'removed' ? '' : `, now ${status}`;
    return `${changes[change]}: ${name}${state}`;
  });
  return {
    headline: `Version ${version} is live, published by ${author}`,
    lines: [...(note ? [`“${note}”`] : []), ...changed],
    footer: `${countText(surveys.length, 'survey')} changed`,
  };
}

type CaseKind = Extract<WebhookMessage['type'], `case.${string}`>;

async function sayCase(
  kind: CaseKind,
  data: WebhookPayload<CaseKind>,
  surveys: WrittenSurveys,
): Promise<Said> {
  const document = await surveys.live();
  const place = document?.journey.touchpoints.find(({ id }) => id === data.touchpoint);
  return {
    headline: `${caseHeadline(kind, data)} at ${place?.name ?? data.touchpoint}`,
    lines: [data.why],
    ...(data.assignee !== null && { footer: `Looked after by ${data.assignee}` }),
  };
}

function caseHeadline(kind: CaseKind, { by, assignee }: WebhookPayload<CaseKind>): string {
  const who = by === null ? '' : ` by ${by}`;
  switch (kind) {
    case 'case.opened':
      return `Somebody waits for a reply${by === null ? '' : `, says ${by},`}`;
    case 'case.acknowledged':
      return `A case was acknowledged${who}`;
    case 'case.resolved':
      return `A case was resolved${who}`;
    case 'case.reopened':
      return `A case was opened again${who}`;
    case 'case.assigned':
      return assignee === null ? `A case is nobody's now` : `A case was given to ${assignee}${who}`;
  }
}
