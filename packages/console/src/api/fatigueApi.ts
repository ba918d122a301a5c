import { inProject } from './api.js';
import { request } from './request.js';

/** How often the same visitor is asked now. */
export interface Fatigue {
  since: string;
  /** False where more happened in 30 days than is looked at. */
  isWhole: boolean;
  prompts: number;
  anonymous: number;
  spread: { prompts: number; visitors: number }[];
}

export async function getFatigue(project: string): Promise<Fatigue> {
  return (await request(inProject(project, 'report/fatigue'))).body as Fatigue; // documented type of this route
}
