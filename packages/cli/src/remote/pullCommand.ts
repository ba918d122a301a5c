import { defineCommand } from 'citty';
import { exitCodes } from '../exitCodes.js';
import { orFail } from '../failure.js';
import { writeText } from '../textFile.js';
import { readRemote } from './readRemote.js';
import { remoteArgs, remoteOf } from './remoteArgs.js';

export const pullCommand = defineCommand({
  meta: { name: 'pull', description: 'Write the project’s document into a file.' },
  args: {
    document: { type: 'positional', description: 'The file, such as cairn.json', required: true },
    ...remoteArgs,
    version: { type: 'string', description: 'live, or a number; default: the draft' },
    force: { type: 'boolean', default: false, description: 'Replace the file' },
  },
  run({ args }) {
    return orFail(async () => {
      const { written } = await readRemote(remoteOf(args, process.env), args.version);
      const text = `${JSON.stringify(written, null, 2)}\n`;
      await writeText(args.document, text, { exclusive: !args.force });
      console.log(`${args.document} written.`);
      return exitCodes.fine;
    });
  },
});
