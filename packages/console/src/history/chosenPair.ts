import type { PublishedVersion } from '../api/documentApi.js';

/** Two versions that are compared; `to` left out is the draft. */
export interface Pair {
  from: number;
  to: number | undefined;
  /** The survey that is open, or the whole document. */
  isWhole: boolean;
}

/** What an address compares; where it names nothing that there is, the newest version with the draft. */
export function chosenPair(query: URLSearchParams, versions: readonly PublishedVersion[]): Pair {
  const known = (name: string) =>
    versions.find(({ version }) => String(version) === query.get(name))?.version;
  return {
    from: known('from') ?? versions[0]?.version ?? 0,
    to: known('to'),
    isWhole: query.get('scope') === 'all',
  };
}
