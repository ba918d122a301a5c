import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { prepare } from './prepare.mjs';
import { root } from './workspace.mjs';

/** `node scripts/run.mjs bench …`: builds what is out of date, then runs `scripts/<name>/main.ts`. */
const [name = '', ...args] = process.argv.slice(2);
await prepare();
const script = `${root}scripts/dist/${name}/main.js`;
if (!existsSync(script)) {
  console.error(`There is no scripts/${name}/main.ts.`);
  process.exit(2);
}
const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => child.kill(/** @type {NodeJS.Signals} */ (signal)));
child.on('close', (code) => process.exit(code ?? 1));
