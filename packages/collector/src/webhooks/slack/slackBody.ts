import type { Kysely } from 'kysely';
import { WrittenSurveys } from '../../answers/writtenSurveys.js';
import { findProject } from '../../store/projects.js';
import type { Tables } from '../../store/tables.js';
import type { WebhookMessage } from '../payloads.js';
import { sayNotice } from './sayNotice.js';
import { slackMessage } from './slackMessage.js';

/** The message as a chat channel shows it, in the words that the project's document has for it. */
export async function slackBody(kysely: Kysely<Tables>, message: WebhookMessage): Promise<string> {
  const id = message.data.project;
  const project = await findProject(kysely, id);
  const surveys = new WrittenSurveys(kysely, { id, liveVersion: project?.liveVersion ?? 0 });
  return JSON.stringify(slackMessage(await sayNotice(message, surveys)));
}
