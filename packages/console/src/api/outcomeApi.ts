import { inProject } from './api.js';
import type { DriversReport, OutcomesReport } from './outcomeTypes.js';
import { request } from './request.js';

/* Each `as` is the boundary that api.ts explains: the documented type of that route. */

export async function getOutcomes(project: string, query: Record<string, string>): Promise<OutcomesReport> {
  const path = inProject(project, `report/outcomes?${new URLSearchParams(query)}`);
  return (await request(path)).body as OutcomesReport; // documented type of this route
}

export async function getDrivers(project: string, query: Record<string, string>): Promise<DriversReport> {
  const path = inProject(project, `report/drivers?${new URLSearchParams(query)}`);
  return (await request(path)).body as DriversReport; // documented type of this route
}
