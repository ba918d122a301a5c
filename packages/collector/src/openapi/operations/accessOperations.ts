import { change as newPassword } from '../../admin/accountRoutes.js';
import { query as auditQuery } from '../../admin/auditRoutes.js';
import { accept, look as lookAtInvitation } from '../../admin/invitationRoutes.js';
import { credentials } from '../../admin/sessionRoutes.js';
import { finish, look as lookAtSetup } from '../../admin/setupRoutes.js';
import { auditEntries, offeredInvitation, sessions, setupState, whoAsks } from '../answers/people.js';
import type { Operations } from '../operation.js';

/** Getting in, and one's own account. */
export const accessOperations: Operations = {
  'GET /api/setup': { summary: 'whether there is an account yet', answer: setupState },
  'POST /api/setup': { summary: 'make the first account with the link that a start prints', body: finish },
  'POST /api/setup/look': { summary: 'whether such a link is still good', body: lookAtSetup },
  'POST /api/invitation/look': {
    summary: 'what an invitation offers',
    body: lookAtInvitation,
    answer: offeredInvitation,
  },
  'POST /api/invitation/accept': { summary: 'take an invitation, and sign in', body: accept },
  'POST /api/session': { summary: 'sign in; the answer sets the cookie', body: credentials },
  'GET /api/session': { summary: 'who asks, and in which projects they are', answer: whoAsks },
  'DELETE /api/session': { summary: 'sign out' },
  'PUT /api/account/password': { summary: 'change one’s password; every session ends', body: newPassword },
  'GET /api/account/sessions': { summary: 'where one is signed in', answer: sessions },
  'DELETE /api/account/sessions': { summary: 'sign out everywhere else' },
  'DELETE /api/account/sessions/:session': { summary: 'end one session' },
  'GET /api/audit': {
    summary: 'who did what that concerns no project in particular',
    query: auditQuery,
    answer: auditEntries,
  },
};
