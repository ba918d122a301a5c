import type { KeyScope } from '../api/settingsTypes.js';
import type { Role } from '../api/types.js';
import { count } from '../format.js';
import { inLanguage } from '../language.js';
import { settingsGerman } from './settingsStrings.de.js';

const roles: Record<Role, string> = { viewer: 'Viewer', editor: 'Editor', owner: 'Owner' };
const scopes: Record<KeyScope, string> = { read: 'Read', write: 'Write', owner: 'Owner' };

/** Every word of the settings, fetched together with them. */
const english = {
  title: 'Settings',
  sections: 'Parts of the settings',
  section: {
    project: 'Project',
    people: 'People',
    keys: 'Keys',
    webhooks: 'Webhooks',
    privacy: 'Privacy',
    audit: 'Audit log',
    digest: 'Digest',
  },
  ownersOnly: 'Owners of the project look after this',
  ownersOnlyLead: 'Ask one of them to change it, or to make you an owner.',
  missing: 'There is no such part of the settings',
  missingGo: 'Go to the project',
  role: roles,
  save: 'Save',
  saved: 'Saved',
  saving: 'Saving',
  cancel: 'Cancel',
  discard: 'Undo changes',
  unsaved: 'Not saved yet',
  never: 'never',

  project: {
    lead: 'What the project is called, which days its figures are counted in, and which pages may send answers.',
    name: 'Name',
    timeZone: 'Time zone',
    timeZoneHint: 'Such as Europe/Berlin. Changing it counts every figure again, by the new days.',
    origins: 'Sites that may send answers',
    originsHint:
      'One on each line: https://shop.example, https://*.shop.example, or loopback for this machine. Answers from elsewhere are refused.',
    noOrigins: 'No site is listed, so every answer from a browser is refused. List your site’s address.',
    originLine: (line: number, message: string) => `Line ${line}: ${message}`,
    readOnly: 'Only owners change this.',
  },

  people: {
    membersTitle: 'Members',
    lead: 'Viewers read, editors change what is asked and reply to cases, owners also decide who is in.',
    you: 'you',
    everywhere: 'Owns every project',
    roleOf: (email: string) => `Role of ${email}`,
    changed: (email: string, role: Role) => `${email} is ${roles[role].toLowerCase()} now.`,
    remove: 'Remove',
    removeAsk: (email: string) => `Remove ${email} from the project? They are signed out of it at once.`,
    removeAct: (email: string) => `Remove ${email}`,
    removed: (email: string) => `${email} is no longer in the project.`,
    inviteTitle: 'Invite somebody',
    inviteLead: 'Cairn makes a link for that address. It sends no mail: pass the link on yourself.',
    email: 'E-mail',
    role: 'Role',
    roleHint: {
      viewer: 'Reads answers, reports and cases.',
      editor: 'Also changes what is asked, publishes, and works on cases.',
      owner: 'Also people, keys, webhooks and privacy.',
    } satisfies Record<Role, string>,
    invite: 'Make a link',
    linkTitle: (email: string) => `Link for ${email}`,
    linkLead: 'It is shown only now, and lets one person in within seven days.',
    waitingTitle: 'Invited, not here yet',
    waiting: 'Valid until',
    renews: 'A new password',
    by: (name: string) => `by ${name}`,
    takeBack: 'Take back',
    takeBackAsk: (email: string) => `Take back the invitation of ${email}? Its link opens nothing any more.`,
    takeBackAct: (email: string) => `Take back the invitation of ${email}`,
    tookBack: (email: string) => `The link of ${email} opens nothing any more.`,
  },

  keys: {
    title: 'Keys in use',
    lead: 'For your own programs, as “Authorization: Bearer sk_…”. Not for your pages: those have the public key of Install.',
    none: 'No keys yet',
    noneLead: 'Make one below for each program, so that you can revoke one without the others.',
    scope: scopes,
    scopeHint: {
      read: 'Reads the document, answers, reports and cases.',
      write: 'Also writes and publishes the document, imports, and works on cases.',
      owner: 'May do everything that an owner may.',
    } satisfies Record<KeyScope, string>,
    everywhere: 'Every project',
    made: 'Made',
    by: (name: string) => `by ${name}`,
    used: 'Last used',
    newTitle: 'Make a key',
    name: 'What it is for',
    namePlaceholder: 'Nightly export',
    scopeLabel: 'Scope',
    make: 'Make a key',
    secretTitle: (name: string) => `Secret of “${name}”`,
    secretLead: 'Copy it to where your program keeps its secrets. It is shown only now.',
    revoke: 'Revoke',
    revokeAsk: (name: string) => `Revoke “${name}”? Programs that use it are refused at once, for good.`,
    revokeAct: (name: string) => `Revoke “${name}”`,
    revoked: (name: string) => `“${name}” is revoked.`,
  },

  privacy: {
    keepTitle: 'How long answers are kept',
    keepLead: 'Older answers are emptied for good; the figures that they were counted in stay.',
    keep: 'Keep answers',
    forever: 'For good',
    limited: 'For a number of days',
    days: 'Days',
    daysHint: 'From 60 to 3,650.',
    shorter: (days: number) =>
      `Everything received more than ${count(days, 'day', 'days')} ago is emptied within the hour, for good.`,

    proveTitle: 'Proving who answers',
    proveLead:
      'Your server signs the names that your pages report, so that nobody can answer in another’s name.',
    required: 'Only take names that are signed',
    requiredHint: 'Answers under other names are kept, without the name.',
    requiredNeeds: 'Make a secret first, or every name would be dropped.',
    requiredOn: 'Names have to be signed now.',
    requiredOff: 'Names are taken as pages report them.',
    unproved: (n: number) =>
      `In the last 30 days ${count(n, 'event', 'events')} came with a name that was not proved.`,
    noSecrets: 'There is no secret yet.',
    secret: (id: string) => `Secret ${id}`,
    current: 'In use',
    retires: 'Good until',
    make: 'Make a secret',
    rotate: 'Make a new secret',
    rotateAsk:
      'Make a new secret? The one in use stays good for 24 hours, so that you can change your server.',
    rotateAct: 'Make a new secret',
    secretTitle: 'Identity secret',
    secretLead: 'Copy it to where your server keeps its secrets. It is shown only now.',
    remove: 'Remove',
    removeAsk: (id: string) =>
      `Remove secret ${id}? Names that were signed with it are not believed any more.`,
    removeAct: (id: string) => `Remove secret ${id}`,
    removed: (id: string) => `Secret ${id} is removed.`,

    personTitle: 'One person',
    personLead: 'Give out or erase everything that is held of somebody.',
    kind: 'Known by',
    kinds: { respondent: 'The name that your page reports', visitor: 'The random id of a browser' },
    id: 'Name or id',
    idPlaceholder: 'customer-1041',
    download: 'Download what is held',
    erase: 'Erase everything',
    eraseAsk: (id: string) =>
      `Erase everything that is held of “${id}”? Answers, cases and figures go for good; nothing brings them back.`,
    eraseAct: (id: string) => `Erase “${id}”`,
    erased: (id: string, events: number, prompts: number) =>
      `“${id}” is erased: ${count(events, 'event', 'events')} of ${count(prompts, 'prompt', 'prompts')}.`,
  },

  audit: {
    title: 'Who did what',
    lead: 'Newest first. It holds no answers and no secrets, and nobody can change it.',
    none: 'Nothing has been done yet',
    noneLead: 'Publishing, inviting, making keys and whatever else changes the project is noted here.',
    list: 'Deeds, newest first',
    older: 'Older',
    newest: 'Newest',
    action: {
      'document.publish': 'published the document',
      'settings.change': 'changed settings',
      'note.create': 'wrote a note',
      'note.change': 'changed a note',
      'note.delete': 'removed a note',
      'member.invite': 'invited',
      'member.uninvite': 'took back the invitation of',
      'member.join': 'joined',
      'member.change': 'changed the role of',
      'member.remove': 'removed',
      'key.create': 'made the key',
      'key.revoke': 'revoked the key',
      'account.create': 'made the account',
      'account.password': 'changed the password of',
      'session.start': 'signed in',
      'session.end': 'signed out',
      'session.refuse': 'was refused',
      'responses.import': 'imported answers',
      'respondent.export': 'gave out what is held of',
      'respondent.erase': 'erased',
      'webhook.create': 'made the webhook to',
      'webhook.change': 'changed the webhook to',
      'webhook.delete': 'removed the webhook to',
      'webhook.replay': 'sent once more',
      'deadLetter.replay': 'stored what was put aside',
      'identity.change': 'changed proving who answers',
      'case.change': 'worked on the case',
    } as Record<string, string>, // a newer collector may know more; those are told by their code
  },

  digest: {
    title: 'Your digest',
    lead: 'A mail with how the journey did, what has changed and how surely, and what to mend first.',
    to: (email: string) => `It goes to ${email}, and only you decide about yours.`,
    frequency: 'How often',
    frequencies: { weekly: 'Every Monday', daily: 'Every day', off: 'Never' },
    hour: 'At',
    hourHint: (zone: string) => `By the clock of ${zone}.`,
    noMail: 'Mail is not set up here',
    noMailLead:
      'Whoever runs Cairn sets CAIRN_SMTP_URL and CAIRN_MAIL_FROM and starts it again. Then you can choose a digest here.',
  },
};

export type SettingsStrings = typeof english;
export const settingsStrings = inLanguage(english, settingsGerman);
