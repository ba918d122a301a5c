import { Failure } from '../failure.js';

/** What is wanted, as the flags have it. */
export interface ExportWish {
  format?: 'csv' | 'ndjson' | undefined;
  form?: 'wide' | 'long' | undefined;
  bom?: boolean | undefined;
  type?: string | undefined;
  survey?: string | undefined;
  touchpoint?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** The path of the admin API that answers it. What does not go together is for the collector to say. */
export function exportPath(file: string, { format, bom, ...wish }: ExportWish): string {
  const { form, type, survey, touchpoint, from, to } = wish;
  const parameters = { form, type, survey, touchpoint, from, to, bom: bom ? 'true' : undefined };
  const query = new URLSearchParams(
    Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return `export.${format ?? formatOf(file)}?${query}`;
}

function formatOf(file: string): 'csv' | 'ndjson' {
  if (/\.csv$/i.test(file)) return 'csv';
  if (/\.(ndjson|jsonl)$/i.test(file)) return 'ndjson';
  throw new Failure(`in which format? Call the file ….csv or ….ndjson, or add --format`);
}
