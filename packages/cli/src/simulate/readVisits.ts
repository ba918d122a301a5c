import type { SimulatedMoment } from '@cairn/engine/simulate';
import { CsvError, parse } from 'csv-parse/sync';
import { Failure } from '../failure.js';

type Value = string | number | boolean;

const known = ['visitor', 'at', 'touchpoint', 'url', 'device', 'locale'] as const;
const needed = ['visitor', 'at', 'touchpoint'] as const;

/**
 * Reads a list of visits: one moment a line, with the columns `visitor, at, touchpoint`, and where known `url, device,
 * locale`, attributes as `attr.plan` and properties as `prop.total`. An empty field is not known.
 * @throws Failure that names file, line and column of the first mistake.
 */
export function readVisits(text: string, file: string): SimulatedMoment[] {
  const [header, ...rows] = rowsOf(text, file);
  if (!header) throw new Failure(`${file} is empty; begin with a line of columns: ${needed.join(',')}`);
  checkColumns(header.cells, file);
  return rows.map(({ cells, line }) => momentOf(named(header.cells, cells), `${file}:${line}`));
}

interface Row {
  cells: string[];
  /** Counts from 1. */
  line: number;
}

function rowsOf(text: string, file: string): Row[] {
  try {
    const records: unknown = parse(text, { bom: true, info: true, skip_empty_lines: true, trim: true });
    return Array.isArray(records) ? records.map(rowOf) : [];
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new Failure(`${file}: not CSV: ${cause.message}`, { cause });
  }
}

/** With `info`, the parser hands out the cells beside where they were found. */
function rowOf({ record, info }: { record: string[]; info: { lines: number } }): Row {
  return { cells: record, line: info.lines };
}

function checkColumns(header: readonly string[], file: string): void {
  const missing = needed.filter((name) => !header.includes(name));
  if (missing.length) throw new Failure(`${file}:1: the column ${missing.join(' and ')} is missing`);
  const odd = header.find((name) => !known.some((one) => one === name) && !/^(attr|prop)\..+/.test(name));
  if (odd === undefined) return;
  throw new Failure(
    `${file}:1: "${odd}" is not a known column; use ${known.join(', ')}, attr.<name> or prop.<name>`,
  );
}

function named(header: readonly string[], cells: readonly string[]): Map<string, string> {
  return new Map(header.map((name, index): [string, string] => [name, cells[index] ?? '']));
}

function momentOf(cells: Map<string, string>, where: string): SimulatedMoment {
  const of = (name: (typeof known)[number]) => cells.get(name) ?? '';
  for (const name of needed) if (!of(name)) throw new Failure(`${where}: ${name} is empty`);
  const [url, device, locale] = [of('url'), of('device'), of('locale')];
  return {
    visitor: of('visitor'),
    at: timeOf(of('at'), where),
    touchpoint: of('touchpoint'),
    ...(url && { url }),
    ...(device && { device: deviceOf(device, where) }),
    ...(locale && { locale }),
    attributes: valuesOf(cells, 'attr.'),
    properties: valuesOf(cells, 'prop.'),
  };
}

/** An ISO instant or day, or milliseconds since 1970. */
function timeOf(written: string, where: string): number {
  const at = /^\d{9,}$/.test(written) ? Number(written) : Date.parse(written);
  if (Number.isSafeInteger(at) && at > 0) return at;
  throw new Failure(`${where}: at: "${written}" is not a time; write 2026-03-01T09:30:00Z`);
}

function deviceOf(written: string, where: string): string {
  if (['phone', 'tablet', 'desktop'].includes(written)) return written;
  throw new Failure(`${where}: device: "${written}" is not known; write phone, tablet or desktop`);
}

function valuesOf(cells: Map<string, string>, prefix: string): Record<string, Value> {
  const own = [...cells].filter(([name, written]) => name.startsWith(prefix) && written);
  return Object.fromEntries(own.map(([name, written]) => [name.slice(prefix.length), typed(written)]));
}

function typed(written: string): Value {
  if (written === 'true' || written === 'false') return written === 'true';
  return /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : written;
}
