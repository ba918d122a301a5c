import type { Role } from './api/types.js';
import { doorGerman } from './doorStrings.de.js';
import { inLanguage } from './language.js';

const roleNames: Record<Role, string> = { viewer: 'viewer', editor: 'editor', owner: 'owner' };

/** Every word in front of the console: setting up, signing in, joining. */
const english = {
  email: 'E-mail',
  password: 'Password',
  newPassword: 'New password',
  passwordHint: 'At least 12 characters. A few words that do not belong together are easy to remember.',
  show: 'Show',
  hide: 'Hide',
  showLabel: 'Show the password',
  hideLabel: 'Hide the password',
  lostToken: 'The link has lost its end. Copy it whole, from http to the last character.',
  refusedTitle: 'This link does not open',
  goToSignIn: 'Go to sign in',

  signIn: {
    title: 'Sign in',
    button: 'Sign in',
    lost: 'Lost your password? Whoever runs Cairn makes you a new link with “cairn invite” and your e-mail.',
    noAccount: 'There is no account yet',
    steps: [
      'Go to the terminal where Cairn runs.',
      'Open the link that ends in /setup#… in this browser.',
      'Is it gone, or used? Start Cairn again; it prints a new one, and nothing is lost.',
    ],
  },

  setUp: {
    title: 'Create the first account',
    lead: 'It owns every project, and can invite the others.',
    button: 'Create account',
  },

  join: {
    title: (project: string | null) => `Join ${project ?? 'every project'}`,
    lead: (by: string | null, role: Role) =>
      by ? `${by} invites you as ${roleNames[role]}.` : `You are invited as ${roleNames[role]}.`,
    choose: 'Choose a password to come in.',
    known: 'You have an account already. Its password lets you in.',
    button: 'Join',
    renewTitle: 'Choose a new password',
    renewLead: 'It ends every session of this account, wherever it is signed in.',
    renewButton: 'Save and sign in',
  },

  nowhere: {
    title: 'You are in no project',
    lead: (email: string) =>
      `You are signed in as ${email}. Ask an owner of a project to invite that address.`,
    createLead: (email: string) =>
      `You are signed in as ${email}. There is no project here yet, and you may make one.`,
    create: 'Make a project',
    again: 'Look again',
  },
};

export type DoorStrings = typeof english;
export const doorStrings = inLanguage(english, doorGerman);
