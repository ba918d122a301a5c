import { defineCommand } from 'citty';
import { exitCodes } from '../exitCodes.js';
import { Failure, orFail } from '../failure.js';
import { remoteArgs, remoteOf } from '../remote/remoteArgs.js';
import { mustBeFine, type Remote, sendRequest } from '../remote/remoteRequest.js';
import { createProgress } from './createProgress.js';
import { createSilence } from './createSilence.js';
import { exportPath } from './exportPath.js';
import { mustNotBeThere, saveWhole } from './saveWhole.js';

export const exportCommand = defineCommand({
  meta: { name: 'export', description: 'Write what people answered into a file.' },
  args: {
    file: {
      type: 'positional',
      description: 'The file, such as answers.csv or events.ndjson',
      required: true,
    },
    ...remoteArgs,
    format: { type: 'enum', options: ['csv', 'ndjson'], description: 'Default: what the file is called' },
    form: {
      type: 'enum',
      options: ['wide', 'long'],
      description: 'CSV: a row for each response, or for each answer',
    },
    bom: { type: 'boolean', default: false, description: 'CSV: begin with a byte order mark, for Excel' },
    type: { type: 'string', description: 'NDJSON: only response, outcome, prompt, touchpoint or delivery' },
    survey: { type: 'string', valueHint: 'id', description: 'Only this survey' },
    touchpoint: { type: 'string', valueHint: 'id', description: 'Only this touchpoint' },
    from: { type: 'string', valueHint: '2026-03-01', description: 'From this day of the project on' },
    to: { type: 'string', valueHint: '2026-03-31', description: 'Up to and with this day' },
    force: { type: 'boolean', default: false, description: 'Replace the file' },
    quiet: { type: 'boolean', default: false, description: 'Say nothing' },
  },
  run({ args }) {
    return orFail(async () => {
      const remote = remoteOf(args, process.env);
      const path = exportPath(args.file, args);
      if (!args.force) await mustNotBeThere(args.file);
      const done = await download(remote, { path, file: args.file, isQuiet: args.quiet });
      if (!args.quiet) console.log(`${args.file} written: ${done}.`);
      return exitCodes.fine;
    });
  },
});

async function download(
  remote: Remote,
  { path, file, isQuiet }: { path: string; file: string; isQuiet: boolean },
): Promise<string> {
  const silence = createSilence();
  try {
    const answer = await sendRequest(remote, path, { signal: silence.signal });
    await mustBeFine(answer, remote.project);
    if (!answer.body) throw new Failure('the collector answered with nothing');
    const progress = createProgress({ stream: process.stderr, isQuiet, onPiece: silence.broken });
    return await saveWhole(file, answer.body, progress);
  } finally {
    silence.end();
  }
}
