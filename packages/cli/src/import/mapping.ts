import { pathOf } from '@cairn/schema';
import { z } from 'zod';
import { Failure } from '../failure.js';
import { readText } from '../textFile.js';

/** What a column can be besides an answer. */
export const fields = ['id', 'at', 'respondent', 'complete', 'locale', 'device', 'page'] as const;
export type Field = (typeof fields)[number];

const name = z.string().min(1).max(64);
/** What stands for a cell: a step, the id of an option, a text, or null for "passed over". */
const standsFor = z.union([z.number().int(), z.string(), z.null()], {
  error: 'write a step, the id of an option, or null',
});

const column = z.union(
  [
    z.enum([...fields, 'ignore']),
    z.strictObject({ attribute: name }),
    z.strictObject({
      question: name,
      /** Of a matrix: which row this column is. */
      row: name.optional(),
      /** Of a choice: the option that a cell with something in it chooses; `other` when the cell holds its words. */
      option: name.optional(),
      /** Of a contact, with `consent`: that whoever is named has agreed to what the question says. */
      part: z.enum(['name', 'email']).optional(),
      consent: z.literal(true, { error: 'write true, when they have agreed' }).optional(),
      values: z.record(z.string(), standsFor).optional(),
    }),
  ],
  {
    error: `write one of ${fields.join(', ')}, ignore, { "attribute": "…" } or { "question": "…" }`,
  },
);
export type WrittenColumn = z.infer<typeof column>;

/** A file that says what the columns of another tool's export are; what it leaves out is found by its words. */
export const importMapping = z.strictObject({
  /** Where a file's header names a column more than once, `#2` behind the name is the second. */
  columns: z.record(z.string(), column).default({}),
  /** Columns that make an id together, where no column is one. */
  idFrom: z.array(z.string()).min(1).optional(),
  /** How times are written, such as `DD.MM.YYYY HH:mm`; ISO needs no word. */
  dates: z.string().regex(/YYYY/, 'say where the year is: DD.MM.YYYY HH:mm').optional(),
  /** Of times that do not say it themselves. */
  timeZone: z.string().refine(isTimeZone, 'is no time zone; write one such as Europe/Berlin').optional(),
  /** Cells of the column `complete` that mean yes. */
  complete: z.array(z.string()).min(1).optional(),
  /** The language of all answers, where no column says it. */
  locale: z.string().optional(),
});
export type ImportMapping = z.infer<typeof importMapping>;

/** @throws Failure that names file, place and reason. */
export async function readMapping(file: string): Promise<ImportMapping> {
  const result = importMapping.safeParse(parsed(await readText(file), file));
  if (result.success) return result.data;
  const lines = result.error.issues.map(
    ({ path, message }) => `${file}: ${pathOf(path) || 'the mapping'}: ${message}`,
  );
  throw new Failure(lines.join('\n'));
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Failure(`${file}: not JSON: ${String(cause)}`, { cause });
  }
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    // A RangeError is how Intl says that it does not know the zone.
    return false;
  }
}
