import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** Whether what the package.json files promise can be found by those who install them. */
let isWrong = false;
for (const name of readdirSync('packages')) {
  const { messages, pkg } = await publint({ pkgDir: join('packages', name), pack: false, strict: true });
  for (const message of messages) {
    if (message.type === 'suggestion') continue;
    console.error(`packages/${name}: ${formatMessage(message, pkg)}`);
    isWrong = true;
  }
}
process.exit(isWrong ? 1 : 0);
