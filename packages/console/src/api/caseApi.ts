import { inProject } from './api.js';
import type { CaseDeed, CaseDetail, CasePage } from './caseTypes.js';
import { request } from './request.js';

/* Each `as` is the boundary that api.ts explains: the documented type of that route. */

const casePath = (project: string, id: string) => inProject(project, `cases/${encodeURIComponent(id)}`);

export async function getCases(project: string, query: Record<string, string>): Promise<CasePage> {
  return (await request(inProject(project, `cases?${new URLSearchParams(query)}`))).body as CasePage; // documented type of this route
}

export async function getCase(project: string, id: string): Promise<CaseDetail> {
  return (await request(casePath(project, id))).body as CaseDetail; // documented type of this route
}

/** Does something to a case; resolves with what it is then. */
export async function workOnCase(project: string, id: string, deed: CaseDeed): Promise<CaseDetail> {
  const { body } = await request(casePath(project, id), { method: 'POST', body: deed });
  return body as CaseDetail; // documented type of this route
}
