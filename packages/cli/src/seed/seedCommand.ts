import { type Document, type ImportItem, parseDocument } from '@cairn/schema';
import { defineCommand } from 'citty';
import { exitCodes } from '../exitCodes.js';
import { Failure, orFail } from '../failure.js';
import { readRemote } from '../remote/readRemote.js';
import { remoteArgs, remoteOf } from '../remote/remoteArgs.js';
import { mustBeFine, type Remote, sendRequest } from '../remote/remoteRequest.js';
import { sendItems } from '../remote/sendItems.js';
import { wholeNumber } from '../simulate/wholeNumber.js';
import { type DemoHistory, demoHistory } from './demoHistory.js';
import { sendNotes } from './sendNotes.js';

/** Where made-up answers come from, as every one of them says. */
const source = 'demo';

/** Whoever waits longer for a reply waits for none any more. */
const openForMs = 14 * 86_400_000;

export const seedCommand = defineCommand({
  meta: { name: 'seed', description: 'Fill a project with a made-up year, to look at.' },
  args: {
    ...remoteArgs,
    demo: {
      type: 'boolean',
      default: false,
      description: 'A year of a shop, with a checkout that breaks in March',
    },
    responses: { type: 'string', default: '30000', description: 'How many people answer, about' },
    until: { type: 'string', valueHint: 'day', description: 'The last day of the year; default: today' },
    seed: { type: 'string', default: '1', description: 'The same seed makes up the same year' },
    force: { type: 'boolean', default: false, description: 'Also where real people have answered' },
  },
  run({ args }) {
    return orFail(async () => {
      if (!args.demo) throw new Failure('seed with what? Add --demo for a made-up year of a shop');
      const remote = remoteOf({ ...args, project: args.project ?? 'demo' }, process.env);
      const responses = wholeNumber('responses', args.responses, { max: 10_000_000 });
      const until = endOf(args.until, Date.now());
      if (!args.force) await mustBeUntouched(remote);
      const document = await liveDocument(remote);
      const casesSince = new Date(until - openForMs).toISOString();
      return fill(remote, demoHistory({ document, until, responses, seed: args.seed }), casesSince);
    });
  },
});

/** The end of a day, or now when the day is not over. */
function endOf(day: string | undefined, now: number): number {
  if (day === undefined) return now;
  const end = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T23:59:59.999Z`) : Number.NaN;
  if (Number.isNaN(end)) throw new Failure(`--until: "${day}" is not a day; write 2026-03-01`);
  return Math.min(end, now);
}

/** Made-up answers among real ones would be taken for real, and nothing could take them out again. */
async function mustBeUntouched(remote: Remote): Promise<void> {
  const answer = await sendRequest(remote, 'import');
  await mustBeFine(answer, remote.project);
  const { own, sources } = (await answer.json()) as { own: number; sources: { source: string }[] }; // the admin API's answer
  const real = sources.filter((one) => one.source !== source).map((one) => one.source);
  if (!own && !real.length) return;
  const whose = own ? 'real people have answered there' : `it has answers from ${real.join(', ')}`;
  throw new Failure(
    `the project "${remote.project}" is not empty: ${whose}; add --force to mix made-up ones in for good`,
  );
}

async function liveDocument(remote: Remote): Promise<Document> {
  const { written } = await readRemote(remote, 'live');
  const parsed = parseDocument(written);
  if (!parsed.ok) throw new Failure('the live document of the project is one of a newer Cairn');
  if (parsed.document.surveys.some(({ status }) => status === 'live')) return parsed.document;
  throw new Failure(`no survey of the project "${remote.project}" is live, so there is nothing to answer`);
}

async function fill(remote: Remote, history: DemoHistory, casesSince: string): Promise<number> {
  const counts = new Map<string, number>();
  const totals = { accepted: 0, duplicate: 0, rejected: 0 };
  const toItem = (item: ImportItem) => item;
  for await (const { items, result } of sendItems(remote, history.items(), {
    ...{ source, casesSince },
    dryRun: false,
    toItem,
  })) {
    for (const { kind } of items) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    totals.accepted += result.accepted;
    totals.duplicate += result.duplicate.length;
    totals.rejected += result.rejected.length;
    const [refused] = result.rejected;
    if (refused) throw new Failure(`the collector refused what was made up: ${refused.message}`);
  }
  const notes = await sendNotes(remote, history.notes);
  const made = [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
  console.log(`Made up: ${made}, ${history.notes.length} notes.`);
  console.log(`${totals.accepted} stored, ${totals.duplicate} known already; ${notes} notes written.`);
  return exitCodes.fine;
}
