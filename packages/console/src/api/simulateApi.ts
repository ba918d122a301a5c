import type { SimulationReport, TouchpointReport } from '@cairn/engine/simulate';
import type { WithMargins } from '@cairn/metrics';
import type { SimulationModel } from '@cairn/schema';
import { inProject } from './api.js';
import { ApiError } from './apiError.js';
import { request } from './request.js';
import type { AuthoredDocument } from './types.js';

export type Simulated = WithMargins<SimulationReport, TouchpointReport, TouchpointReport['surveys'][number]>;

export interface SimulationWish {
  document: AuthoredDocument;
  visitors: number;
  days: number;
  population: SimulationModel;
}

/** Who would be asked what; the same wish always gives the same report. */
export async function simulateDocument(
  project: string,
  wish: SimulationWish,
  signal: AbortSignal,
): Promise<Simulated> {
  const { body } = await request(inProject(project, 'document/simulate'), {
    method: 'POST',
    body: wish,
    signal,
  });
  return body as Simulated; // documented type of this route
}

/** The document that visitors are asked with; undefined when nothing is published. */
export async function getPublished(
  project: string,
  signal: AbortSignal,
): Promise<AuthoredDocument | undefined> {
  try {
    const { body } = await request(inProject(project, 'document?version=live'), { signal });
    return body as AuthoredDocument; // documented type of this route
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  }
}
