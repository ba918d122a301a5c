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
  try {
    const serving = await start(options);
    stopOnSignal(serving);
    return serving;
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
    await demo?.close();
    await collector.close();
  };
  try {
    if (folder === undefined) await collector.ensureAnyProject();
    await collector.listen();
    if (folder !== undefined) demo = await openDemo(folder, { collector, settings });
  } catch (error) {
    await stop();
    throw error;
  }
  console.log(welcome({ url: collector.url, setupLink: collector.setupLink(), shopUrl: demo?.url }));
  return { stop };
}

/** One signal stops gently; the second one means it. */
function stopOnSignal(serving: Serving): void {
  const stop = () => {
    process.once('SIGINT', () => process.exit(1));
    void serving.stop().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
