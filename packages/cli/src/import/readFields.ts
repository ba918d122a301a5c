import { createHash } from 'node:crypto';
import { comparable } from './comparable.js';
import type { BadCell, Filled, RowForm } from './createRowReader.js';
import type { Field } from './mapping.js';
import { readTime, type TimeForm } from './readTime.js';

/** What is known of a response besides its answers. */
export interface Fields {
  sourceId: string;
  at: string;
  respondent?: string;
  complete: boolean;
  locale: string;
  device?: 'phone' | 'tablet' | 'desktop';
  page?: string;
}

/** Everything about the response but its answers; undefined without an id or a time, each said in `bad`. */
export function readFields(filled: readonly Filled[], form: RowForm, bad: BadCell[]): Fields | undefined {
  const of = (field: Field) => firstOf(filled, field);
  const sourceId = form.idFrom ? joinedId(filled, form.idFrom) : of('id')?.value;
  if (!sourceId) bad.push({ column: 'id', value: '', why: 'is empty' });
  const at = timeOf(of('at'), form, bad);
  const device = deviceOf(of('device'), bad);
  const [respondent, page, complete] = [of('respondent')?.value, of('page')?.value, of('complete')?.value];
  if (!sourceId || !at) return undefined;
  return {
    ...{ sourceId, at, locale: localeOf(of('locale'), form.into.locale, bad) },
    complete: complete === undefined || form.complete.has(comparable(complete)),
    ...(respondent && { respondent }),
    ...(device && { device }),
    // What stands behind the path may say who somebody is; browsers leave it out too.
    ...(page && { page: page.replace(/[?#].*$/s, '') }),
  };
}

/** Of several columns for one field the one that says it best. */
function firstOf(filled: readonly Filled[], field: Field): Filled | undefined {
  const rankOf = ({ column: { target } }: Filled) => (target.to === 'field' ? target.rank : 0);
  return filled
    .filter(({ column: { target } }) => target.to === 'field' && target.field === field)
    .sort((a, b) => rankOf(a) - rankOf(b))[0];
}

/** A hash: what makes a row itself may say who gave it. */
function joinedId(filled: readonly Filled[], names: readonly string[]): string {
  const parts = names.map((name) => filled.find(({ column }) => column.name === name)?.value ?? '');
  return parts.some(Boolean) ? createHash('sha256').update(JSON.stringify(parts)).digest('hex') : '';
}

function timeOf(cell: Filled | undefined, form: TimeForm, bad: BadCell[]): string | undefined {
  if (!cell) {
    bad.push({ column: 'at', value: '', why: 'is empty' });
    return undefined;
  }
  const read = readTime(cell.value, form);
  if ('at' in read) return new Date(read.at).toISOString();
  bad.push({ column: cell.column.name, value: cell.value, why: read.wrong });
  return undefined;
}

const devices: Record<string, Fields['device']> = {
  ...{ phone: 'phone', mobile: 'phone', smartphone: 'phone', tablet: 'tablet' },
  ...{ desktop: 'desktop', computer: 'desktop', laptop: 'desktop' },
};

function deviceOf(cell: Filled | undefined, bad: BadCell[]): Fields['device'] {
  if (!cell) return undefined;
  const device = devices[comparable(cell.value)];
  if (!device)
    bad.push({ column: cell.column.name, value: cell.value, why: 'is no phone, tablet or desktop' });
  return device;
}

function localeOf(cell: Filled | undefined, usual: string, bad: BadCell[]): string {
  if (!cell || cell.value === 'default') return usual;
  if (/^[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8})*$/.test(cell.value)) return cell.value;
  bad.push({ column: cell.column.name, value: cell.value, why: 'is no language tag such as en or pt-BR' });
  return usual;
}
