import { createCollector, readSettings, SettingsError } from '@cairn/collector';
import { type Demo, openDemo } from './demo.js';
import { welcome } from './welcome.js';

/** A product that runs, and the way to stop it. */
export interface Serving {
  /** Answers what is under way, closes everything, and settles within about ten seconds. */
  stop(): Promise<void>;
}

export interface ServeOptions {
  /** Folder with `cairn.json` and `site/`: served as a shop with a project of its own. */
  demo?: string;
  /** Default: the environment of this process. */
  env?: NodeJS.ProcessEnv;
}

/**
 * Starts the collector, and the demo shop when asked, prints where everything is, and stops on SIGTERM or SIGINT
 * with exit code 0. Wrong settings end the process with code 1 and one line for each.
 */
export async function runServe(options: ServeOptions = {}): Promise<Serving> {
  const starting = start(options);
  // From the first moment on: whoever reads the welcome may send the signal at once.
  stopOnSignal(starting);
  try {
    return await starting;
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    for (const problem of error.problems) console.error(problem);
    process.exit(1);
  }
}

async function start({ demo: folder, env = process.env }: ServeOptions): Promise<Serving> {
  const settings = readSettings(env);
  let demo: Demo | undefined;
  const collector = await createCollector({
    settings,
    readyWhen: () => folder === undefined || demo !== undefined,
  });
  const stop = async () => {
    await Promise.all([demo?.close(), collector.close()]);
  };
  try {
    if (folder === undefined) await collector.ensureAnyProject();
    await collector.listen();
    if (folder !== undefined) demo = await openDemo(folder, { collector, settings });
  } catch (error) {
    await stop();
    throw error;
  }
  const { url } = collector;
  console.log(welcome({ url, setupLink: collector.setupLink(), shopUrl: demo?.url }));
  return { stop };
}

/** Supervisors kill after ten seconds without looking; we would rather say so. */
const maxStopMs = 10_000;

/** One signal stops gently. A second SIGINT means it; a second SIGTERM is a supervisor that repeats itself. */
function stopOnSignal(starting: Promise<Serving>): void {
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    process.once('SIGINT', () => process.exit(1));
    setTimeout(giveUp, maxStopMs);
    await (await starting).stop();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** A disk that does not answer may not hold the process up for ever: what was acknowledged is on it already. */
function giveUp(): void {
  console.error('the store did not close within ten seconds; nothing that was acknowledged is lost');
  process.exit(1);
}
