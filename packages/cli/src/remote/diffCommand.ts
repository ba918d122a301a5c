import { parseDocument } from '@cairn/schema';
import { defineCommand } from 'citty';
import { exitCodes } from '../exitCodes.js';
import { orFail } from '../failure.js';
import { loadDocument } from '../loadDocument.js';
import { differenceLines } from './differenceLines.js';
import { differences } from './differences.js';
import { readRemote } from './readRemote.js';
import { remoteArgs, remoteOf } from './remoteArgs.js';

export const diffCommand = defineCommand({
  meta: { name: 'diff', description: 'Say what a push would change, path by path.' },
  args: {
    document: { type: 'positional', description: 'The document, such as cairn.json', required: true },
    ...remoteArgs,
    version: { type: 'string', description: 'Compare with live, or a number; default: the draft' },
    format: { type: 'enum', options: ['text', 'json'], default: 'text', description: 'How to print' },
  },
  run({ args }) {
    return orFail(async () => {
      const { document } = await loadDocument(args.document);
      const remote = await readRemote(remoteOf(args, process.env), args.version);
      const parsed = parseDocument(remote.written);
      // A default that is written out on one side only is no difference.
      const found = differences(parsed.ok ? parsed.document : remote.written, document);
      if (args.format === 'json') console.log(JSON.stringify({ differences: found }, null, 2));
      else console.log(found.length ? found.flatMap(differenceLines).join('\n') : 'No difference.');
      return found.length ? exitCodes.found : exitCodes.fine;
    });
  },
});
