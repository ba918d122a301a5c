import { createHash } from 'node:crypto';
import type { ReadImportItem } from '@cairn/schema';

/** What tells an item from every other one. */
export interface Origin {
  projectId: string;
  source: string;
  item: ReadImportItem;
}

/**
 * The ids of something that happened elsewhere, made from where it comes from: whoever brings it again brings the same
 * ids. The prompt's do not depend on the time, so a response that is brought with another time is still the same
 * response. The event's begins with its time, as a UUIDv7 does, so that it lies among those of its day.
 */
export function importedIds({ projectId, source, item }: Origin): { id: string; prompt: string } {
  const within = 'survey' in item ? item.survey : '';
  const origin = JSON.stringify([projectId, source, item.kind, within, item.sourceId]);
  const digits = createHash('sha256').update(origin).digest('hex');
  const time = Date.parse(item.at).toString(16).padStart(12, '0');
  return { id: uuid(time + digits.slice(0, 20), 7), prompt: uuid(digits.slice(20, 52), 8) };
}

/** Version and variant where RFC 9562 wants them; what stood there is left out. */
function uuid(digits: string, version: 7 | 8): string {
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `${version}${digits.slice(13, 16)}`];
  return [...parts, `${variant}${digits.slice(17, 20)}`, digits.slice(20, 32)].join('-');
}
