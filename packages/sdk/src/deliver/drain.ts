import { type BatchResult, type CairnEvent, limits } from '@cairn/schema/wire';
import { type Box, idsOf } from './box.js';
import { shortened } from './legal.js';
import { firstBatch, type Sent, send } from './send.js';

/** Sending until nothing waits, or the collector cannot be had now. */
interface Round {
  /** Events that may go together; less when the collector would not take so many, or one among them. */
  size: number;
  /** Refused by themselves, to be tried again another time: they do not stand in the way of the others. */
  passed: Map<string, Refusal>;
  /** Something was taken: what was refused is refused for its own sake. */
  hasTaken: boolean;
  signal: AbortSignal;
}

type Refusal = Extract<Sent, { kind: 'refused' }>;

/** Bytes left for the report of what was lost. */
const reportBytes = 400;
/** Refused by themselves with nothing taken: then it is not the events that are wrong, it is whoever stands between. */
const maxPassed = 5;
/** How often an event is refused before it is given up: when its neighbours are taken, and when nobody's are. */
const maxStrikes = { amongTaken: 3, alone: 20 };

/** Sends batch after batch, each event deleted only when the collector has named it. */
export async function drain(box: Box, signal: AbortSignal, mayGoOn: () => boolean): Promise<void> {
  const round: Round = { size: limits.maxEvents, passed: new Map(), hasTaken: false, signal };
  while (mayGoOn()) {
    const { events, isWhole } = await box.waiting.all();
    if (!mayGoOn()) return;
    if (isWhole) forgetDelivered(box, events);
    const due = events.filter(({ id }) => !round.passed.has(id));
    if (due.length) {
      if (!(await sendNext(box, due, round))) return;
    } else if (round.passed.size) return close(box, round);
    else if (box.waiting.unmark()) return;
  }
}

/** What is no longer stored was delivered by another tab. */
function forgetDelivered({ mine }: Box, stored: readonly CairnEvent[]): void {
  const ids = new Set(idsOf(stored));
  for (const id of mine.keys()) if (!ids.has(id)) mine.delete(id);
}

/** Sends the oldest of what is due; false when there is nothing more to be had for now. */
async function sendNext(box: Box, due: readonly CairnEvent[], round: Round): Promise<boolean> {
  const batch = firstBatch(box.platform, due, limits.maxBodyBytes - reportBytes).slice(0, round.size);
  const isCalm = round.size === limits.maxEvents && !round.passed.size && batch.length < limits.maxEvents;
  const report = isCalm ? box.lost.report() : undefined;
  const sent = await sendFitting(box, report ? [...batch, report] : batch, round.signal);
  if (round.signal.aborted && sent.kind === 'later') return false;
  if (sent.kind === 'later') return putOff(box, sent);
  box.trouble.answered();
  switch (sent.kind) {
    case 'answered':
      return settle(box, { batch, result: sent.result }, round);
    case 'tooLarge':
      return bearTooLarge(box, { batch, isWithReport: !!report }, round);
    case 'refused':
      return bearRefusal(box, { batch, sent }, round);
  }
}

/** One event that is too large by itself is cut, under the same id, until it fits. */
async function sendFitting(box: Box, events: readonly CairnEvent[], signal: AbortSignal): Promise<Sent> {
  const sent = await send(box, events, { signal });
  const [event, other] = events;
  const shorter = sent.kind === 'tooLarge' && event && !other && shortened(event, box.platform.stringify);
  return shorter ? sendFitting(box, [shorter], signal) : sent;
}

/** Fewer at a time; one that is still too large alone, with nothing in it to cut, is given up. */
async function bearTooLarge(
  box: Box,
  { batch, isWithReport }: { batch: readonly CairnEvent[]; isWithReport: boolean },
  round: Round,
): Promise<true> {
  const isAlone = batch.length === 1 && !isWithReport;
  if (isAlone)
    await box.drop(idsOf(batch), { code: 'too_large', message: 'larger than the collector takes' });
  round.size = isAlone ? limits.maxEvents : Math.max(1, batch.length >> 1);
  return true;
}

function putOff({ retry, trouble }: Box, sent: Extract<Sent, { kind: 'later' }>): false {
  retry.failed(sent.retryAfterMs);
  if (sent.isUnanswered) trouble.unanswered();
  else trouble.answered();
  return false;
}

/** An answer speaks only of what was sent; what it does not name is still ours to deliver. */
async function settle(
  box: Box,
  { batch, result }: { batch: readonly CairnEvent[]; result: BatchResult },
  round: Round,
): Promise<boolean> {
  const { accepted, duplicate, rejected } = result;
  const taken = new Set([...accepted, ...duplicate]);
  const refused = new Map(rejected.map((each) => [each.id, each]));
  box.lost.settle(new Set([...taken, ...rejected.map(({ id }) => String(id))]));
  const done = idsOf(batch).filter((id) => taken.has(id));
  await box.done(done);
  const dropped = idsOf(batch).filter((id) => !taken.has(id) && refused.has(id));
  for (const id of dropped) {
    const { code, message } = refused.get(id) ?? {};
    await box.drop([id], { code: String(code), message: String(message) });
  }
  round.hasTaken ||= done.length > 0;
  if (done.length + dropped.length) return true;
  // Without this an answer that names none of ours would be asked for again at once, for ever.
  box.retry.failed(0);
  return false;
}

/**
 * The collector, or somebody who talks like it, refuses a whole request. What is in it may be at fault: then the batch is
 * halved until the culprit is alone, and the others go on without it.
 */
async function bearRefusal(
  box: Box,
  { batch, sent }: { batch: readonly CairnEvent[]; sent: Refusal },
  round: Round,
): Promise<boolean> {
  const isAboutContent = sent.status === 400 || sent.status === 422;
  if (isAboutContent && batch.length > 1) {
    round.size = batch.length >> 1;
    return true;
  }
  for (const id of idsOf(batch)) round.passed.set(id, sent);
  round.size = limits.maxEvents;
  if (isAboutContent && (round.hasTaken || round.passed.size < maxPassed)) return true;
  // Who we are is refused, whatever was taken of us before.
  if (!isAboutContent) round.hasTaken = false;
  box.trouble.tell(`the collector refuses this page: ${sent.message}.`);
  await close(box, round);
  return false;
}

/** Nothing is given up before it was refused several times, at growing intervals. */
async function close(box: Box, { passed, hasTaken }: Round): Promise<void> {
  const max = hasTaken ? maxStrikes.amongTaken : maxStrikes.alone;
  for (const id of box.strikes.add([...passed.keys()], max)) {
    const { code = '', message = '' } = passed.get(id) ?? {};
    await box.drop([id], { code, message });
  }
  box.retry.failed(0);
}
