import { defineCommand } from 'citty';
import { exitCodes } from '../exitCodes.js';
import { orFail } from '../failure.js';
import { loadDocument } from '../loadDocument.js';
import { writeText } from '../textFile.js';
import { typesModule } from './typesModule.js';

export const typesCommand = defineCommand({
  meta: { name: 'types', description: 'Write TypeScript types, so that a wrong name does not compile.' },
  args: {
    document: { type: 'positional', description: 'The document, such as cairn.json', required: true },
    out: { type: 'string', valueHint: 'file', description: 'Where to write; without it, the terminal' },
    global: {
      type: 'boolean',
      default: false,
      description: 'Also type the global `cairn` of the script tag',
    },
  },
  run({ args: { document: file, out, global: isGlobal } }) {
    return orFail(async () => {
      const { document } = await loadDocument(file);
      const types = typesModule(document, { isGlobal });
      if (out === undefined) process.stdout.write(types);
      else await writeText(out, types);
      return exitCodes.fine;
    });
  },
});
