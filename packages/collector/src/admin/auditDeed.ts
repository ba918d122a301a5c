import type { Context } from 'hono';
import type { Kysely } from 'kysely';
import { type AuditRecord, recordAudit } from '../access/audit.js';
import type { Tables } from '../store/tables.js';
import type { AdminEnv } from './adminApi.js';

/** Writes down what the sender of this request did in its project, now. */
export function auditDeed(
  context: Context<AdminEnv>,
  kysely: Kysely<Tables>,
  deed: Pick<AuditRecord, 'action' | 'target' | 'detail'>,
): Promise<void> {
  const { id: projectId } = context.get('project');
  return recordAudit(kysely, { projectId, actor: context.get('principal').name, at: Date.now(), ...deed });
}
