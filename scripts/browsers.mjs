import { existsSync } from 'node:fs';
import { run } from './workspace.mjs';

/**
 * A browser that tests drive: the variable that names another one, where it usually is, and what Debian calls it.
 * @typedef {{ name: string, variable: string, places: string[], debian: string[] }} Program
 */

/** @type {Record<'chromium' | 'firefox' | 'webkit' | 'display', Program>} */
const programs = {
  chromium: {
    name: 'Chromium',
    variable: 'CAIRN_CHROMIUM',
    places: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
    ],
    debian: ['chromium', 'fonts-dejavu-core'],
  },
  firefox: {
    name: 'Firefox',
    variable: 'CAIRN_FIREFOX',
    places: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: ['firefox-esr'],
  },
  webkit: {
    name: 'WebKitWebDriver',
    variable: 'CAIRN_WEBKIT_DRIVER',
    places: ['/usr/bin/WebKitWebDriver'],
    debian: ['webkit2gtk-driver'],
  },
  display: { name: 'Xvfb', variable: 'CAIRN_XVFB', places: ['/usr/bin/Xvfb'], debian: ['xvfb'] },
};

/** @param {Program} program */
function find({ variable, places }) {
  return [process.env[variable], ...places].find((place) => place && existsSync(place));
}

/** Where the browser for tests is: `CAIRN_CHROMIUM`, or one of the usual places. */
export const findChromium = () => find(programs.chromium);

/** The same for Firefox: `CAIRN_FIREFOX`. */
export const findFirefox = () => find(programs.firefox);

/** The same for the program that drives WebKit: `CAIRN_WEBKIT_DRIVER`. */
export const findWebKit = () => find(programs.webkit);

/** The same for the screen that nobody sees, on which WebKit draws: `CAIRN_XVFB`. */
export const findDisplay = () => find(programs.display);

/** Uses the browsers that are there, else installs Debian's when that is allowed, else says what to install. */
export async function ensureBrowsers() {
  const missing = Object.values(programs).filter((program) => !find(program));
  if (!missing.length) return 0;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) await install(missing);
  const still = missing.filter((program) => !find(program));
  if (!still.length) return 0;
  const names = still.map(({ name, variable }) => `${name} (or ${variable})`).join(', ');
  const packages = still.flatMap(({ debian }) => debian).join(' ');
  console.error(`The browser tests need ${names}. Debian: apt-get install ${packages}`);
  return 1;
}

/** @param {Program[]} missing */
async function install(missing) {
  console.log(`Installing Debian's ${missing.map(({ name }) => name).join(', ')} for the browser tests …`);
  const packages = missing.flatMap(({ debian }) => debian);
  await run('apt-get', ['update', '-qq'], { quiet: true });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { quiet: true });
}
