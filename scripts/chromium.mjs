import { existsSync } from 'node:fs';
import { run } from './workspace.mjs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Where the browser for tests is: `CAIRN_CHROMIUM`, or one of the usual places. */
export function findChromium() {
  return [process.env.CAIRN_CHROMIUM, ...places].find((place) => place && existsSync(place));
}

/** Uses the browser that is there, else installs Debian's when that is allowed, else says what to install. */
export async function ensureChromium() {
  if (findChromium()) return 0;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log("Installing Debian's Chromium for the browser tests …");
    await run('apt-get', ['update', '-qq'], { quiet: true });
    await run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
      { quiet: true },
    );
    if (findChromium()) return 0;
  }
  console.error(
    "The browser tests need Chromium: install your system's package (Debian: apt-get install chromium) or set CAIRN_CHROMIUM.",
  );
  return 1;
}
