import { type CairnEvent, importItem, pathOf, type ReadImportItem } from '@cairn/schema';
import { EventRefusal } from '../ingest/eventRefusal.js';
import { judgeEvent } from '../ingest/judgeEvent.js';
import type { KnownDocument } from '../ingest/knownDocument.js';
import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import { importedIds } from './importedIds.js';

/** What an item is judged by: the live document, for there is no version that anybody saw. */
export interface ItemJudgedBy {
  projectId: string;
  source: string;
  live: KnownDocument;
  liveVersion: number;
  now: number;
  /** Answers from then on open cases, in milliseconds. Left out: none do. */
  casesSince?: number;
}

/** Before that no tool of the kind kept anything; such a time is a date that was read wrongly. */
const earliest = Date.parse('2000-01-01T00:00:00Z');

/**
 * Turns what happened elsewhere into an event as it is stored, by the rules for what browsers send, but two: no age is too
 * old, and a respondent needs no proof, since whoever may bring history is believed. Throws an `EventRefusal` otherwise.
 */
export function judgeItem(written: unknown, by: ItemJudgedBy): AcceptedEvent {
  const item = read(written);
  checkTime(item.at, by.now);
  const event = judgeEvent(eventOf(item, by), {
    projectId: by.projectId,
    clock: { receivedAt: by.now, offsetMs: 0, maxAgeMs: Number.POSITIVE_INFINITY },
    documentOf: () => by.live,
    live: by.live,
    bot: false,
    imported: { source: by.source, sourceId: item.sourceId },
  });
  const { casesSince = Number.POSITIVE_INFINITY } = by;
  return { ...event, imported: true, opensCases: event.at >= casesSince };
}

function read(written: unknown): ReadImportItem {
  const result = importItem.safeParse(written);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = pathOf(issue?.path ?? []) || 'the item';
  throw new EventRefusal('invalid', `${field}: ${issue?.message ?? 'is not what an import takes'}`);
}

function checkTime(at: string, now: number): void {
  const time = Date.parse(at);
  if (time > now) throw new EventRefusal('invalid', `at: ${at} is still to come; look at its time zone`);
  if (time < earliest)
    throw new EventRefusal('invalid', `at: ${at} is before 2000; look at how its date is written`);
}

function eventOf(item: ReadImportItem, by: ItemJudgedBy): CairnEvent {
  const { id, prompt } = importedIds({ ...by, item });
  const { sourceId: _sourceId, ...rest } = item;
  const showing = { id, prompt, version: by.liveVersion };
  switch (rest.kind) {
    case 'response':
      return { ...withoutKind(rest), ...showing, type: 'response', seq: 1 };
    case 'shown':
      return { ...withoutKind(rest), ...showing, type: 'prompt.shown' };
    case 'dismissed':
      return { ...withoutKind(rest), ...showing, type: 'prompt.dismissed' };
    case 'outcome':
      return { ...withoutKind(rest), id, type: 'outcome' };
    case 'touchpoint':
      return { ...withoutKind(rest), id, type: 'touchpoint' };
  }
}

function withoutKind<T extends { kind: string }>({ kind: _kind, ...rest }: T): Omit<T, 'kind'> {
  return rest;
}
