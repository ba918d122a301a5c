import { inProject } from './api.js';
import { request } from './request.js';
import type {
  CommentPage,
  Dimension,
  Note,
  NoteWords,
  SegmentsReport,
  SurveyPage,
  ThemesReport,
  TouchpointPage,
} from './types.js';

/** One touchpoint with everything that is known of it. */
export async function getTouchpoint(
  project: string,
  touchpoint: string,
  query: Record<string, string>,
): Promise<TouchpointPage> {
  const path = `report/touchpoints/${encodeURIComponent(touchpoint)}?${new URLSearchParams(query)}`;
  return (await request(inProject(project, path))).body as TouchpointPage; // documented type of this route
}

/** One survey with everything that is known of it. */
export async function getSurveyResults(
  project: string,
  survey: string,
  query: Record<string, string>,
): Promise<SurveyPage> {
  const path = `report/surveys/${encodeURIComponent(survey)}?${new URLSearchParams(query)}`;
  return (await request(inProject(project, path))).body as SurveyPage; // documented type of this route
}

export async function getDimensions(project: string): Promise<Dimension[]> {
  const { body } = await request(inProject(project, 'report/segments'));
  return (body as { items: Dimension[] }).items; // documented type of this route
}

/** Every score of a touchpoint, part by part of one dimension. */
export async function getSegments(
  project: string,
  touchpoint: string,
  query: Record<string, string>,
): Promise<SegmentsReport> {
  const path = `report/touchpoints/${encodeURIComponent(touchpoint)}/segments?${new URLSearchParams(query)}`;
  return (await request(inProject(project, path))).body as SegmentsReport; // documented type of this route
}

export async function getComments(project: string, query: Record<string, string>): Promise<CommentPage> {
  const path = inProject(project, `report/comments?${new URLSearchParams(query)}`);
  return (await request(path)).body as CommentPage; // documented type of this route
}

export async function getThemes(project: string, query: Record<string, string>): Promise<ThemesReport> {
  const path = inProject(project, `report/themes?${new URLSearchParams(query)}`);
  return (await request(path)).body as ThemesReport; // documented type of this route
}

export async function addNote(project: string, words: NoteWords): Promise<Note> {
  const { body } = await request(inProject(project, 'notes'), { method: 'POST', body: words });
  return body as Note; // documented type of this route
}

export async function changeNote(project: string, id: string, words: NoteWords): Promise<void> {
  await request(inProject(project, `notes/${encodeURIComponent(id)}`), { method: 'PUT', body: words });
}

export async function removeNote(project: string, id: string): Promise<void> {
  await request(inProject(project, `notes/${encodeURIComponent(id)}`), { method: 'DELETE' });
}
