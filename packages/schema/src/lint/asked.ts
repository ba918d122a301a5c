import type { Asked } from './rule.js';

/** A sentence that visitors read as a question, and where it stands. */
export interface AskedText {
  path: string;
  text: string;
}

/** Joins a path and what lies under it. */
export function under(path: string, key: string): string {
  if (!path || key.startsWith('[')) return `${path}${key}`;
  return `${path}.${key}`;
}

/** The base language of a tag: `pt` of `pt-BR`. */
export function languageOf(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}

/** The question itself, unless these words leave it as it was written; a statement asks nothing. */
export function askedText({ question, path, only }: Asked): AskedText[] {
  if (question.type === 'statement' || (only && only.text === undefined)) return [];
  return [{ path: under(path, 'text'), text: question.text }];
}

/** The question and the rows of a matrix: each row is a question of its own to whoever answers. */
export function askedTexts(asked: Asked): AskedText[] {
  const { question, path, only } = asked;
  if (question.type !== 'matrix') return askedText(asked);
  const rows = question.rows.flatMap(({ id, text }, index) => {
    if (!only) return [{ path: under(path, `rows[${index}].text`), text }];
    return only.rows?.[id] === undefined ? [] : [{ path: under(path, `rows.${id}`), text }];
  });
  return [...askedText(asked), ...rows];
}
