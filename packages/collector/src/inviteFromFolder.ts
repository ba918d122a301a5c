import { findAccount } from './access/accounts.js';
import { recordAudit } from './access/audit.js';
import { createInvitation } from './access/invitations.js';
import { normalEmail } from './access/normalEmail.js';
import { everyProject, type Role, roles } from './access/roles.js';
import type { Settings } from './settings.js';
import { SettingsError } from './settingsError.js';
import { openStore } from './store/openStore.js';
import { findProject } from './store/projects.js';

export interface FolderInvitation {
  email: string;
  /** Undefined: all projects. */
  project?: string | undefined;
  /** Undefined: an account that exists keeps what it has, and chooses a new password. */
  role?: string | undefined;
}

/**
 * The way back in for whoever can read the data folder: a link that lets an address in, once, for seven days, and
 * lets an account that exists choose a new password. Works beside a running collector.
 * Throws a `SettingsError` that says what is wrong with the wish.
 */
export async function inviteFromFolder(settings: Settings, wish: FolderInvitation): Promise<string> {
  const email = normalEmail(wish.email);
  if (email === undefined) throw wrong(`"${wish.email}" is not an e-mail address`);
  const role = roleOf(wish);
  const store = await openStore(settings.dataFolder, { isShared: true });
  try {
    const { kysely } = store;
    const { project: projectId = everyProject } = wish;
    if (projectId !== everyProject && !(await findProject(kysely, projectId))) {
      throw wrong(`--project: there is no project "${projectId}" in ${settings.dataFolder}`);
    }
    if (role === null && !(await findAccount(kysely, email))) {
      throw wrong(
        `${email} has no account; add --role owner for an owner of all projects, or a --project too`,
      );
    }
    const [now, invitedBy] = [Date.now(), 'cairn invite'];
    const given = { projectId, email, role, renewsPassword: true, invitedBy, now };
    const { token } = await createInvitation(kysely, given);
    const entry = { projectId, actor: invitedBy, target: email, at: now, detail: { role } };
    await recordAudit(kysely, { ...entry, action: 'member.invite' });
    return `${addressOf(settings)}/invitation#${token}`;
  } finally {
    await store.close();
  }
}

function roleOf({ role, project }: FolderInvitation): Role | null {
  if (role === undefined && project === undefined) return null;
  if (role === undefined) throw wrong(`--role: say as what; write one of ${roles.join(', ')}`);
  const known = roles.find((one) => one === role);
  if (!known) throw wrong(`--role: "${role}" is not a role; write one of ${roles.join(', ')}`);
  if (project === undefined && known !== 'owner') {
    throw wrong(`--role: ${known} of what? Add --project; only an owner can be one of all projects`);
  }
  return known;
}

/** Where the console is, as far as the settings say. */
function addressOf({ publicUrl, host, port }: Settings): string {
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return publicUrl ?? `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
}

function wrong(problem: string): SettingsError {
  return new SettingsError([problem]);
}
