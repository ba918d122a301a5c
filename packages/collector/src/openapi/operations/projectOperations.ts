import { rotation } from '../../admin/identityRoutes.js';
import { newProject } from '../../admin/projectRoutes.js';
import { projectSettings } from '../../admin/settingsRoutes.js';
import { change, deliveriesQuery, written } from '../../admin/webhookRoutes.js';
import { listOf } from '../answers/answerOf.js';
import { erased, heldOf } from '../answers/held.js';
import { madeProject } from '../answers/people.js';
import {
  deliveries,
  identity,
  madeIdentitySecret,
  madeWebhook,
  ping,
  rotatedSecret,
  settings,
  webhook,
} from '../answers/project.js';
import type { Operations } from '../operation.js';

/** Settings, proof of identity, webhooks, and what is held of a person. */
export const projectOperations: Operations = {
  'POST /api/projects': {
    summary: 'make a project with nothing in it yet',
    body: newProject,
    answer: madeProject,
    status: 201,
  },
  'GET /api/projects/:project/settings': { summary: 'name, calendar, origins, privacy', answer: settings },
  'PUT /api/projects/:project/settings': {
    summary: 'change them',
    body: projectSettings,
    answer: settings,
  },
  'GET /api/projects/:project/identity': {
    summary: 'whether respondents have to be proved, and how often proof was missing',
    answer: identity,
  },
  'POST /api/projects/:project/identity/secret': {
    summary: 'make a new signing secret; the answer holds it, once',
    body: rotation,
    bodyIsOptional: true,
    answer: madeIdentitySecret,
    status: 201,
  },
  'DELETE /api/projects/:project/identity/secrets/:id': { summary: 'remove a signing secret' },
  'GET /api/projects/:project/webhooks': { summary: 'whom the project tells', answer: listOf(webhook) },
  'POST /api/projects/:project/webhooks': {
    summary: 'add a webhook; the answer holds its secret, once',
    body: written,
    answer: madeWebhook,
    status: 201,
  },
  'GET /api/projects/:project/webhooks/:id': { summary: 'one webhook', answer: webhook },
  'PUT /api/projects/:project/webhooks/:id': {
    summary: 'change, pause or switch it on again',
    body: change,
    answer: webhook,
  },
  'DELETE /api/projects/:project/webhooks/:id': { summary: 'remove it with its deliveries' },
  'POST /api/projects/:project/webhooks/:id/secret': {
    summary: 'give it a new secret; the former signs as well for a day',
    answer: rotatedSecret,
    status: 201,
  },
  'POST /api/projects/:project/webhooks/:id/test': { summary: 'tell it a word, now', answer: ping },
  'GET /api/projects/:project/webhooks/:id/deliveries': {
    summary: 'what it was told, newest first',
    query: deliveriesQuery,
    answer: deliveries,
  },
  'POST /api/projects/:project/webhooks/:id/deliveries/:delivery/replay': {
    summary: 'send one of them again',
    status: 202,
  },
  'GET /api/projects/:project/respondents/:id': { summary: 'all that is held of a person', answer: heldOf },
  'DELETE /api/projects/:project/respondents/:id': { summary: 'erase a person', answer: erased },
  'GET /api/projects/:project/visitors/:id': { summary: 'all that is held of a browser', answer: heldOf },
  'DELETE /api/projects/:project/visitors/:id': { summary: 'erase a browser', answer: erased },
};
