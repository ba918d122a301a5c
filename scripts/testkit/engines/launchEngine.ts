import { launchChromium } from './chromiumEngine.js';
import type { Engine, EngineName } from './engine.js';
import { launchFirefox } from './firefoxEngine.js';
import { launchWebKit } from './webkitEngine.js';

const launchers: Record<EngineName, () => Promise<Engine>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
  webkit: launchWebKit,
};

/** Starts the system's browser of this engine; nothing is downloaded, and nothing goes to the outside. */
export function launchEngine(name: EngineName): Promise<Engine> {
  return launchers[name]();
}
