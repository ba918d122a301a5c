import { prepare } from './prepare.mjs';
import { root } from './workspace.mjs';

/** `npm start`: the whole product on its embedded default, with the demo shop on another origin. */
const shell = process.ppid;
await prepare();
const { runServe } = await import('../packages/cli/dist/index.js');
const running = await runServe({ demo: `${root}examples/shop` });
if (process.env.npm_lifecycle_event === 'start') stopWithTheShell();

/** npm passes a SIGTERM on to the shell that it started, and that shell dies without passing it on to us. */
function stopWithTheShell() {
  const watch = setInterval(async () => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    await running.stop();
    process.exit(0);
  }, 300);
}
