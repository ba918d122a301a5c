import { prepare } from './prepare.mjs';
import { root } from './workspace.mjs';

/** `npm start`: the whole product on its embedded default, with the demo shop on another origin. */
await prepare();
const { runServe } = await import('../packages/cli/dist/index.js');
await runServe({ demo: `${root}examples/shop` });
