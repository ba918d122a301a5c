import type { z } from 'zod';
import { type Finding, pathOf, unknownName } from './finding.js';
import { nearest } from './nearest.js';
import { isRecord, keysOf, optionsOf, schemaAt } from './schemaAt.js';

/** What zod was asked to read: the schema's own shape gives the names that a mistyped one may have meant. */
export interface Read {
  schema: z.ZodType;
  written: unknown;
}

type Issue = z.core.$ZodIssue;

/** Nobody mends more at once, and a hostile document could have a million mistakes with names as long as itself. */
const maxFindings = 100;
const maxFindingChars = 1000;

/** Turns zod's issues into findings, the first hundred, with the nearest known name where a name was not known. */
export function findingsOf(issues: readonly Issue[], read: Read): Finding[] {
  return findAll(issues.slice(0, maxFindings), read)
    .slice(0, maxFindings)
    .map((finding) => ({
      ...finding,
      path: finding.path.slice(0, maxFindingChars),
      message: finding.message.slice(0, maxFindingChars),
    }));
}

function findAll(issues: readonly Issue[], read: Read): Finding[] {
  return issues.flatMap((issue) => {
    const path = pathOf(issue.path);
    switch (issue.code) {
      case 'unrecognized_keys': {
        const known = keysOf(schemaAt(read.schema, read.written, issue.path));
        return issue.keys.slice(0, maxFindings).map((key) => unknownKey([...issue.path, key], known));
      }
      case 'invalid_key':
        return issue.issues.map(({ message }) => ({ path, message }));
      case 'invalid_value':
        return [notAmong(issue, read, issue.values)];
      case 'invalid_union':
        return 'options' in issue && issue.options
          ? [notAmong(issue, read, issue.options)]
          : findingsOfUnion(issue, read);
      default:
        return [{ path, message: issue.message }];
    }
  });
}

function unknownKey(path: readonly PropertyKey[], known: readonly string[]): Finding {
  return unknownName({ path: pathOf(path), what: 'key', name: String(path.at(-1)), known });
}

/** A word that is not of the list. */
function notAmong(issue: Issue, { written }: Read, words: readonly unknown[]): Finding {
  const name = issue.path.reduce<unknown>(valueAt, written);
  const known = words.filter((word) => typeof word === 'string');
  const near = typeof name === 'string' ? nearest(name, known) : undefined;
  const hint = near && `; did you mean "${near}"?`;
  return {
    path: pathOf(issue.path),
    message: `${issue.message}${hint ?? ''}`,
    ...(near && { nearest: near }),
  };
}

/** Of several shapes, what is wrong by the one that was meant: the one that knows the most of the keys. */
function findingsOfUnion(issue: Extract<Issue, { code: 'invalid_union' }>, read: Read): Finding[] {
  const written = issue.path.reduce<unknown>(valueAt, read.written);
  const options = optionsOf(schemaAt(read.schema, read.written, issue.path));
  const plain = [{ path: pathOf(issue.path), message: issue.message }];
  if (!isRecord(written) || !options.length) return plain;
  const known = options.map(keysOf);
  const shared = known.map((keys) => keys.filter((key) => key in written).length);
  const most = Math.max(...shared);
  const meant = issue.errors[shared.indexOf(most)];
  if (most && meant) {
    return findAll(
      meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
      read,
    );
  }
  const unknown = Object.keys(written)
    .slice(0, maxFindings)
    .map((key) => unknownKey([...issue.path, key], known.flat()));
  return unknown.some((finding) => finding.nearest) ? unknown : plain;
}

function valueAt(at: unknown, key: PropertyKey): unknown {
  return isRecord(at) || Array.isArray(at) ? Reflect.get(at, key) : undefined;
}
