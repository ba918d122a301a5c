import { query as auditQuery } from '../../admin/auditRoutes.js';
import { wish as newKey } from '../../admin/keyRoutes.js';
import { wish as newInvitation } from '../../admin/memberInvitationRoutes.js';
import { change as newRole } from '../../admin/memberRoutes.js';
import { listOf } from '../answers/answerOf.js';
import {
  auditEntries,
  colleague,
  invitation,
  key,
  madeInvitation,
  madeKey,
  member,
} from '../answers/people.js';
import type { Operations } from '../operation.js';

/** Who may do what in a project. */
export const peopleOperations: Operations = {
  'GET /api/projects/:project/members': { summary: 'the people of the project', answer: listOf(member) },
  'GET /api/projects/:project/colleagues': {
    summary: 'who can be handed a case',
    answer: listOf(colleague),
  },
  'PUT /api/projects/:project/members/:member': {
    summary: 'give a person another role',
    body: newRole,
    answer: member,
  },
  'DELETE /api/projects/:project/members/:member': { summary: 'send a person out of the project' },
  'GET /api/projects/:project/invitations': {
    summary: 'invitations that are open',
    answer: listOf(invitation),
  },
  'POST /api/projects/:project/invitations': {
    summary: 'invite a person; the answer holds the link, once',
    body: newInvitation,
    answer: madeInvitation,
    status: 201,
  },
  'DELETE /api/projects/:project/invitations/:invitation': { summary: 'take an invitation back' },
  'GET /api/projects/:project/keys': { summary: 'the keys of the project', answer: listOf(key) },
  'POST /api/projects/:project/keys': {
    summary: 'make a key; the answer holds its secret, once',
    body: newKey,
    answer: madeKey,
    status: 201,
  },
  'DELETE /api/projects/:project/keys/:key': { summary: 'revoke a key' },
  'GET /api/projects/:project/audit': {
    summary: 'who did what in the project, newest first',
    query: auditQuery,
    answer: auditEntries,
  },
};
