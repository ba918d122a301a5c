import type { Themes } from '@cairn/metrics';
import type { Kysely } from 'kysely';
import type { CommentFilter } from '../comments/commentFilter.js';
import { selectComments } from '../comments/selectComments.js';
import type { Tables } from '../store/tables.js';
import type { ThemeFinder } from './createThemeFinder.js';

/** What the comments of a selection are about. */
export interface ThemeReport extends Themes {
  /** Comments that were read: the newest. */
  read: number;
  /** False where there are older ones, which were not. */
  isAll: boolean;
}

/** More comments than these are not read: themes of today are in the newest. */
export const maxThemeComments = 5000;

export async function themeReport(
  kysely: Kysely<Tables>,
  filter: CommentFilter,
  finder: ThemeFinder,
): Promise<ThemeReport> {
  const rows = await selectComments(kysely, { filter, limit: maxThemeComments + 1 }).execute();
  const comments = rows.slice(0, maxThemeComments).map(({ prompt, question, side, locale, text }) => ({
    ...{ prompt, question, side, locale, text },
  }));
  const themes = await finder.find(comments);
  return { read: comments.length, isAll: rows.length === comments.length, ...themes };
}
