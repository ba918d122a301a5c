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
