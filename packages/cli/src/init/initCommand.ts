import { join } from 'node:path';
import { starterDocument, starterKinds, writtenLocale } from '@cairn/schema/starters';
import { defineCommand } from 'citty';
import { exitCodes } from '../exitCodes.js';
import { Failure, orFail } from '../failure.js';
import { writeText } from '../textFile.js';
import { withTerminal } from './askTerminal.js';
import { snippet } from './snippet.js';
import { wishesFrom } from './wishes.js';

/** Where an editor finds the JSON Schema once the package is installed beside the document. */
const schema = './node_modules/@cairn/schema/json/document.schema.json';

export const initCommand = defineCommand({
  meta: { name: 'init', description: 'Write a document to begin with, and say what goes into the pages.' },
  args: {
    folder: { type: 'positional', description: 'Where to write cairn.json', default: '.' },
    kind: {
      type: 'string',
      valueHint: starterKinds.join('|'),
      description: 'What it is for; default: blank',
    },
    name: {
      type: 'string',
      description: 'The company or product as visitors know it; default: the folder’s name',
    },
    locale: { type: 'string', valueHint: 'tags', description: 'Languages of the visitors, such as en,de' },
    collector: { type: 'string', valueHint: 'url', description: 'Address of the collector' },
    'public-key': {
      type: 'string',
      valueHint: 'pk_…',
      default: 'pk_…',
      description: 'The project’s public key',
    },
    yes: { type: 'boolean', default: false, description: 'Ask nothing, take what is usual' },
    force: { type: 'boolean', default: false, description: 'Replace a cairn.json that is there' },
  },
  run({ args }) {
    return orFail(async () => {
      const key = publicKey(args['public-key']);
      const wishes = await withTerminal(!args.yes, (ask) => wishesFrom(args, ask));
      const document = { $schema: schema, ...starterDocument(wishes) };
      const file = join(args.folder, 'cairn.json');
      await writeText(file, `${JSON.stringify(document, null, 2)}\n`, { exclusive: !args.force });
      const others = wishes.locales.filter((locale) => locale !== writtenLocale);
      console.log(
        [
          `${file} written.`,
          ...(others.length ? [`Its words are English; "cairn lint ${file}" says what ${others} miss.`] : []),
          '',
          ...snippet(document, { collector: wishes.collector, key }),
          '',
          `Then: cairn lint ${file} · cairn simulate ${file} · cairn push ${file} --publish`,
        ].join('\n'),
      );
      return exitCodes.fine;
    });
  },
});

function publicKey(written: string): string {
  if (/^pk_[\w…-]+$/.test(written)) return written;
  throw new Failure('--public-key: that is no public key; it begins with pk_');
}
