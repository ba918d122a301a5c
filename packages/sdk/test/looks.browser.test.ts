import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import {
  type BrowserKind,
  launchBrowser,
  type Pages,
  type RunningCairn,
  servePages,
  startCairn,
} from '@cairn/scripts/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyQuestion } from './looks/everyQuestion.js';
import { faultsOf } from './looks/faultsOf.js';
import { publish, surveysOf } from './looks/publishing.js';

/** Every question type × placement × theme × direction, at every size: shown, whole, large enough to hit, clean for axe. */
let cairn: RunningCairn;
let browser: BrowserKind;
let host: Pages;
let axe: string;

/** A small phone, a phone, a desk, and a desk at 400 %. */
const sizes = [
  [320, 568],
  [390, 844],
  [1280, 800],
  [320, 256],
] as const;
const placements = ['corner', 'bar', 'modal', 'inline', 'tab'] as const;
const themes = {
  light: { colorScheme: 'light', theme: {} },
  dark: { colorScheme: 'dark', theme: {} },
  brand: {
    colorScheme: 'light',
    theme: { accent: '#c2185b', surface: '#fffaf5', text: '#2b1a12', font: 'serif', shadow: 'strong' },
  },
  round: {
    colorScheme: 'light',
    theme: { radius: 28, density: 'compact', position: 'start', mode: 'dark', accent: '#ffb300' },
  },
} as const;
const tongues = ['en', 'ar'] as const;
const themeNames = ['light', 'dark', 'brand', 'round'] as const;

const looks = placements.flatMap((placement) =>
  themeNames.flatMap((name) => tongues.map((tongue) => ({ placement, name, tongue }))),
);

beforeAll(async () => {
  const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  [cairn, browser, axe] = await Promise.all([
    startCairn({ CAIRN_RATE_LIMIT: '0' }),
    launchBrowser(),
    readFile(source, 'utf8'),
  ]);
  const style = '<style>:root { color-scheme: light dark; font: 16px/1.4 system-ui; }</style>';
  const framed = (lang: string, dir: string) =>
    `<!doctype html><html lang="${lang}" dir="${dir}"><head><title>Framed</title>${style}
      <script async src="${cairn.url}/v1/cairn.js" data-key="pk_demo"></script></head>
      <body><main><h1>A page</h1><div id="places"></div></main></body></html>`;
  const framing = (path: string) =>
    `<!doctype html><html lang="en"><head><title>Framing</title>${style}</head>
      <body><iframe title="Page" src="${path}" style="border:0"></iframe></body></html>`;
  host = await servePages({
    '/en': framed('en', 'ltr'),
    '/ar': framed('ar', 'rtl'),
    '/framing-en': framing('/en'),
    '/framing-ar': framing('/ar'),
  });
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
  await cairn?.stop();
});

describe.each(looks)('$placement, $name, $tongue', ({ placement, name, tongue }) => {
  it('shows every question whole, large enough to hit, and without a fault', async () => {
    const { colorScheme, theme } = themes[name];
    const questions = everyQuestion(tongue);
    await publish(cairn, surveysOf(questions, placement), { locale: tongue, theme });
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(`${host.origin}/framing-${tongue}`);
    const frame = page.frames().find((each) => each.url().endsWith(`/${tongue}`));
    await frame?.waitForFunction(() => typeof Reflect.get(window, 'cairn')?.touchpoint === 'function');
    await frame?.evaluate(axe);
    const faults = await frame?.evaluate(faultsOf, {
      surveys: Object.keys(questions),
      placement,
      sizes,
      axeTags: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    expect(faults).toEqual([]);
    expect(said).toEqual([]);
    await context.close();
  });
});
