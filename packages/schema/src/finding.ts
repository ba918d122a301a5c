import type { z } from 'zod';
import { nearest } from './nearest.js';

/** One thing that is wrong with a document, in words for whoever wrote it. */
export interface Finding {
  /** Where: `surveys[2].questions[0].scale`; empty for the document itself. */
  path: string;
  /** What is wrong and what to do. */
  message: string;
  /** The nearest known name, when a name was not known. */
  nearest?: string;
}

/** Writes a path the way JavaScript would reach it. */
export function pathOf(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path ? `${path}.${String(key)}` : String(key);
  }, '');
}

/** Turns zod's issues into findings; `shapeAt` gives the known keys at a path, to suggest the nearest. */
export function findingsOf(
  issues: readonly z.core.$ZodIssue[],
  knownKeysAt: (path: readonly PropertyKey[]) => readonly string[],
): Finding[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [{ path: pathOf(issue.path), message: issue.message }];
    const known = knownKeysAt(issue.path);
    return issue.keys.map((key) => unknownKey([...issue.path, key], key, known));
  });
}

function unknownKey(path: PropertyKey[], key: string, known: readonly string[]): Finding {
  return unknownName({ path: pathOf(path), what: 'key', name: key, known });
}

/** A name that is not known, with the nearest one that is. */
export function unknownName(of: {
  path: string;
  what: string;
  name: string;
  known: readonly string[];
}): Finding {
  const near = nearest(of.name, of.known);
  const hint = near ? `did you mean "${near}"?` : `known: ${listed(of.known)}`;
  return {
    path: of.path,
    message: `"${of.name}" is not a known ${of.what}; ${hint}`,
    ...(near && { nearest: near }),
  };
}

function listed(known: readonly string[]): string {
  if (!known.length) return 'none yet';
  return known.length > 12 ? `${known.slice(0, 12).join(', ')}, …` : known.join(', ');
}
