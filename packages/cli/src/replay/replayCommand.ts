import { defineCommand } from 'citty';
import { exitCodes } from '../exitCodes.js';
import { orFail } from '../failure.js';
import { remoteArgs, remoteOf } from '../remote/remoteArgs.js';
import type { Remote } from '../remote/remoteRequest.js';
import { listDeadLetters, replayDeadLetters } from './deadLetters.js';

export const replayCommand = defineCommand({
  meta: { name: 'replay', description: 'Put events that the store has refused into it again.' },
  args: {
    ids: { type: 'positional', description: 'Only these events; default: all', required: false },
    ...remoteArgs,
    list: { type: 'boolean', default: false, description: 'Only say which there are, and why' },
  },
  run({ args }) {
    return orFail(() => {
      const remote = remoteOf(args, process.env);
      return args.list ? list(remote) : replay(remote, args._);
    });
  },
});

async function list(remote: Remote): Promise<number> {
  let letters = 0;
  for await (const { id, receivedAt, reason, event } of listDeadLetters(remote)) {
    console.log(`${id}  ${receivedAt}  ${event.type}  ${reason}`);
    letters += 1;
  }
  console.log(letters ? `${counted(letters)} set aside.` : 'No event is set aside.');
  return letters ? exitCodes.found : exitCodes.fine;
}

async function replay(remote: Remote, ids: readonly string[]): Promise<number> {
  const counts = { stored: 0, duplicate: 0, refused: 0 };
  for await (const { id, result, reason } of replayDeadLetters(remote, ids)) {
    console.log(`${id}  ${result}${reason === undefined ? '' : `  ${reason}`}`);
    counts[result] += 1;
  }
  const all = counts.stored + counts.duplicate + counts.refused;
  if (!all) console.log('No event is set aside.');
  else
    console.log(
      `${counted(all)} replayed: ${counts.stored} stored, ${counts.duplicate} known already, ${counts.refused} refused again.`,
    );
  return counts.refused ? exitCodes.found : exitCodes.fine;
}

function counted(events: number): string {
  return events === 1 ? '1 event' : `${events} events`;
}
