import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.js';
import type { AuditAction } from './auditActions.js';
import { timedId } from './timedId.js';

/** How long it is known who did what. */
const auditDays = 365;
const auditMs = auditDays * 24 * 60 * 60 * 1000;

/** One thing that somebody did. Says nothing that a log may not say: no secrets, no answers, no respondents. */
export interface AuditRecord {
  /** `everyProject` for what concerns none in particular. */
  projectId: string;
  /** Who: `Principal.name`, an e-mail address, or `cairn`. */
  actor: string;
  action: AuditAction;
  /** What it was done to, as the actor knows it: a version, an address, a key's prefix. */
  target: string;
  at: number;
  /** What changed, in few words. Never values of secrets. */
  detail?: Record<string, string | number | boolean | null>;
}

export interface AuditEntry extends Required<AuditRecord> {
  id: string;
}

/** Writes down what was done. In the transaction of the deed where there is one, so that neither exists alone. */
export async function recordAudit(kysely: Kysely<Tables>, record: AuditRecord): Promise<void> {
  const { projectId, detail = {}, ...rest } = record;
  await kysely
    .insertInto('audit_entry')
    .values({ ...rest, project_id: projectId, id: timedId(record.at), detail: JSON.stringify(detail) })
    .execute();
}

/** One page of what was done in a project, newest first; `before` is the id that the page before ended with. */
export async function listAudit(
  kysely: Kysely<Tables>,
  of: { projectId: string; limit: number; before?: string | undefined },
): Promise<{ items: AuditEntry[]; next: string | undefined }> {
  let select = kysely
    .selectFrom('audit_entry')
    .selectAll()
    .where('project_id', '=', of.projectId)
    .orderBy('id', 'desc')
    .limit(of.limit + 1);
  if (of.before !== undefined) select = select.where('id', '<', of.before);
  const rows = await select.execute();
  const items = rows.slice(0, of.limit).map(({ project_id, detail, ...rest }) => ({
    ...rest,
    projectId: project_id,
    detail: JSON.parse(detail),
  }));
  return { items, next: rows.length > items.length ? items.at(-1)?.id : undefined };
}

/** Forgets what is older than a year. */
export async function forgetOldAudit(kysely: Kysely<Tables>, now: number): Promise<void> {
  await kysely
    .deleteFrom('audit_entry')
    .where('at', '<=', now - auditMs)
    .execute();
}
