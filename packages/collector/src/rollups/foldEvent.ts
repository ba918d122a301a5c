import type { PromptTable } from '../store/tables.js';
import type { PromptEvent } from './acceptedEvent.js';
import { givenSide } from './givenScore.js';

/**
 * What a prompt's row becomes when one more of its events is known. The same events give the same row in
 * any order: times are minima and maxima, flags only rise, and of the responses the highest seq wins.
 */
export function foldEvent(before: PromptTable | undefined, event: PromptEvent): PromptTable {
  const row = before ? { ...before } : newRow(event);
  row.first_at = Math.min(row.first_at, event.at);
  row.last_at = Math.max(row.last_at, event.at);
  if (event.dismissed) dismiss(row, event);
  // A project that was here before languages were counted learns of them as its prompts go on.
  row.locale ||= event.locale ?? '';
  if (event.seq !== null && event.seq > row.seq) {
    row.seq = event.seq;
    row.completed = event.complete;
    row.response_id = event.id;
    row.response_at = event.at;
    // What others have kept is listed where it belongs, and not above what has just come in.
    row.response_received_at = event.imported ? event.at : event.received_at;
    row.measures = event.measures;
    row.segments = event.segments ?? '';
    row.side = givenSide(event.measures);
  }
  return row;
}

/** The first time counts; of two at the same moment the question that comes first by name. */
function dismiss(row: PromptTable, { at, question = '' }: PromptEvent): void {
  row.dismissed = 1;
  const isFirst =
    row.dismissed_at === null ||
    at < row.dismissed_at ||
    (at === row.dismissed_at && question < row.dismissed_question);
  if (!isFirst) return;
  row.dismissed_at = at;
  row.dismissed_question = question;
}

function newRow(event: PromptEvent): PromptTable {
  return {
    project_id: event.project_id,
    prompt: event.prompt,
    survey: event.survey,
    touchpoint: event.touchpoint,
    version: event.version,
    variant: event.variant,
    first_at: event.at,
    last_at: event.at,
    completed: 0,
    dismissed: 0,
    dismissed_at: null,
    dismissed_question: '',
    locale: event.locale ?? '',
    segments: '',
    seq: 0,
    response_id: null,
    response_at: null,
    response_received_at: null,
    measures: '',
    side: 'none',
  };
}
