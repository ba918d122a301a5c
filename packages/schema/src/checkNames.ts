import { type Finding, unknownName } from './finding.js';

export function checkKnown(path: string, of: { what: string; name: string; known: string[] }): Finding[] {
  return of.known.includes(of.name) ? [] : [unknownName({ path, ...of })];
}

export function checkUnique(path: string, named: readonly { id: string }[]): Finding[] {
  const ids = named.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [{ path: `${path}[${index}].id`, message: `"${id}" is used twice; ids are unique` }],
  );
}
