import type { AuthoredDocument } from '../../api/types.js';

export type AuthoredSettings = NonNullable<AuthoredDocument['settings']>;
export type AuthoredBudget = NonNullable<AuthoredSettings['frequency']>;
export type AuthoredTheme = NonNullable<AuthoredSettings['theme']>;

/** Changes settings of a document; a value that is undefined is not written, so that the default holds. */
export function editSettings(
  document: AuthoredDocument,
  change: Changes<AuthoredSettings>,
): AuthoredDocument {
  return { ...document, settings: withChanges(document.settings ?? {}, change) };
}

export type Changes<T> = { [Key in keyof T]?: T[Key] | undefined };

/** An object with some values changed, and those that are undefined taken out. */
export function withChanges<T extends object>(before: T, change: Changes<T>): T {
  const entries = Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T; // the keys of before and of a change of it
}
