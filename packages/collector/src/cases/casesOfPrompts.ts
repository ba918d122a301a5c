import type { Kysely } from 'kysely';
import type { CaseStatus } from '../store/caseTables.js';
import type { Tables } from '../store/tables.js';

/** The case that a response has opened. */
export interface CaseOfPrompt {
  id: string;
  status: CaseStatus;
}

/** By prompt; of most there is none. */
export async function casesOfPrompts(
  kysely: Kysely<Tables>,
  projectId: string,
  prompts: readonly string[],
): Promise<Map<string, CaseOfPrompt>> {
  if (!prompts.length) return new Map();
  const rows = await kysely
    .selectFrom('case_prompt')
    .innerJoin('case', (join) =>
      join
        .onRef('case.project_id', '=', 'case_prompt.project_id')
        .onRef('case.id', '=', 'case_prompt.case_id'),
    )
    .select(['case_prompt.prompt', 'case.id', 'case.status'])
    .where('case_prompt.project_id', '=', projectId)
    .where('case_prompt.prompt', 'in', prompts)
    .where('case_prompt.role', '=', 'cause')
    .execute();
  return new Map(rows.map(({ prompt, id, status }) => [prompt, { id, status }]));
}
