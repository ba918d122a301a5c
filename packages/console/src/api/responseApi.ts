import { inProject } from './api.js';
import { request } from './request.js';
import type { ResponsePlace, ResponseView, ResponseViews } from './responseTypes.js';
import type { Receipt } from './settingsTypes.js';

/* Each `as` is the boundary that api.ts explains: the documented type of that route. */

const responseUrl = (project: string, prompt: string) =>
  inProject(project, `responses/${encodeURIComponent(prompt)}`);
const viewUrl = (project: string, id: string) => inProject(project, `views/${encodeURIComponent(id)}`);

export async function getResponse(project: string, prompt: string): Promise<ResponsePlace> {
  return (await request(responseUrl(project, prompt))).body as ResponsePlace; // documented type of this route
}

export async function eraseResponse(project: string, prompt: string): Promise<Receipt> {
  const { body } = await request(responseUrl(project, prompt), { method: 'DELETE' });
  return (body as { erased: Receipt }).erased; // documented type of this route
}

export async function getViews(project: string): Promise<ResponseViews> {
  return (await request(inProject(project, 'views'))).body as ResponseViews; // documented type of this route
}

type ViewWords = Pick<ResponseView, 'name' | 'filter'>;

export async function addView(project: string, words: ViewWords): Promise<ResponseView> {
  const { body } = await request(inProject(project, 'views'), { method: 'POST', body: words });
  return body as ResponseView; // documented type of this route
}

export async function changeView(project: string, id: string, words: ViewWords): Promise<void> {
  await request(viewUrl(project, id), { method: 'PUT', body: words });
}

export async function removeView(project: string, id: string): Promise<void> {
  await request(viewUrl(project, id), { method: 'DELETE' });
}

/** Null: begin with everything. */
export async function beginWith(project: string, view: string | null): Promise<void> {
  await request(viewUrl(project, 'default'), { method: 'PUT', body: { view } });
}

export const exportForms = ['wide', 'long', 'lines'] as const;
export type ExportForm = (typeof exportForms)[number];

/** Where exactly what the query asks for can be downloaded. */
export function exportOf(project: string, form: ExportForm, query: Record<string, string>): string {
  const [file, how] =
    form === 'lines' ? ['export.ndjson', { current: 'true' }] : ['export.csv', { form, excel: 'true' }];
  return inProject(project, `${file}?${new URLSearchParams({ ...query, ...how })}`);
}
