import type { Role } from './roles.js';

/** Who may do something: nobody need say who they are, any key or person, any person, or at least a role. */
export type Need = 'anyone' | 'known' | 'person' | Role;

/**
 * Everything that can be done over the admin API, and the least that one must be to do it. Nothing else decides.
 * Viewers read what the team reads, and that includes the answers one by one, so exporting them is no more.
 * Editors write and publish. Owners do what reaches people outside the team, or decides who is in it.
 */
export const permissions = {
  'setup.look': 'anyone',
  'setup.finish': 'anyone',
  'session.start': 'anyone',
  'session.look': 'known',
  'session.end': 'person',
  'sessions.manage': 'person',
  'account.password': 'person',
  'invitation.look': 'anyone',
  'invitation.accept': 'anyone',
  'digest.unsubscribe': 'anyone',
  'digest.manage': 'person',
  'views.choose': 'person',

  'document.read': 'viewer',
  'document.lint': 'viewer',
  'document.simulate': 'viewer',
  'responses.read': 'viewer',
  'responses.export': 'viewer',
  'reports.read': 'viewer',
  'cases.read': 'viewer',
  'settings.read': 'viewer',

  'document.write': 'editor',
  'document.publish': 'editor',
  'responses.import': 'editor',
  'cases.work': 'editor',
  'notes.write': 'editor',
  'views.write': 'editor',

  'projects.create': 'owner',
  'settings.write': 'owner',
  'members.manage': 'owner',
  'keys.manage': 'owner',
  'webhooks.manage': 'owner',
  'deadLetters.manage': 'owner',
  'identity.manage': 'owner',
  'respondents.export': 'owner',
  'respondents.erase': 'owner',
  'responses.erase': 'owner',
  'audit.read': 'owner',
} as const satisfies Record<string, Need>;

export type Permission = keyof typeof permissions;
