import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ada, type BrowserKind, freePort, launchBrowser } from '@cairn/scripts/testkit';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults } from './violations.js';

/** A collector as somebody starts it for the first time: no shop, no project of anybody's, no account. */
interface FreshCollector {
  url: string;
  setupLink: string;
  stop: () => Promise<void>;
}

let cairn: FreshCollector;
let browser: BrowserKind;
let page: Page;
const noise: string[] = [];

beforeAll(async () => {
  [cairn, browser] = await Promise.all([startFresh(), launchBrowser()]);
  page = await (await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Berlin' })).newPage();
  // A refusal that a test asks for is no noise.
  page.on('console', (message) => !/status of 4\d\d/.test(message.text()) && noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(error.message));
});
afterAll(async () => {
  await browser?.close();
  await cairn?.stop();
});

async function startFresh(): Promise<FreshCollector> {
  const data = await mkdtemp(join(tmpdir(), 'cairn-fresh-'));
  const port = await freePort();
  const cli = fileURLToPath(new URL('../../cli/dist/main.js', import.meta.url));
  const env = { ...process.env, CAIRN_PORT: String(port), CAIRN_DATA: data };
  const child = spawn(process.execPath, [cli, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  while (!/\/setup#\S+\s/.test(output)) {
    const [chunk] = await once(child.stdout, 'data');
    output += String(chunk);
  }
  return {
    url: `http://127.0.0.1:${port}`,
    setupLink: /https?:\/\/\S+\/setup#\S+/.exec(output)?.[0] ?? '',
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
      await rm(data, { recursive: true, force: true });
    },
  };
}

const title = (name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();
const part = (name: string) => page.getByRole('region', { name, exact: true });
const read = async (path: string) =>
  (await page.request.get(`${cairn.url}/api/projects/main/${path}`)).json();
const step = (name: string) => page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name });

describe('somebody who has just started a collector', () => {
  it('makes the first account and is led to the first answer', async () => {
    await page.goto(cairn.setupLink);
    await page.getByLabel('E-mail').fill(ada.email);
    await page.getByLabel('New password', { exact: true }).fill(ada.password);
    await page.getByRole('button', { name: 'Create account' }).click();
    await title('Set up Cairn');
    expect(new URL(page.url()).pathname).toBe('/welcome');
    expect(await step('Name').getAttribute('aria-current')).toBe('page');
  });

  it('is told which address of a site will not do, and loses nothing of what was typed', async () => {
    await page.getByLabel('Name', { exact: true }).fill('Fernway');
    await page.getByLabel('Address of your site').fill('shop.example');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText(/write an origin such as/i).waitFor();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Fernway');
  });

  it('names the project, in the calendar of this machine, with the site that may send', async () => {
    await page.getByLabel('Address of your site').fill('https://shop.example/');
    await page.getByRole('button', { name: 'Next' }).click();
    await part('Where does it begin?').waitFor();
    await page.getByRole('link', { name: 'Cairn, Fernway' }).waitFor();
    expect(await read('settings')).toMatchObject({
      ...{ name: 'Fernway', timeZone: 'Europe/Berlin' },
      origins: ['loopback', 'https://shop.example'],
    });
  });

  it('chooses a journey, leaves, comes back, and publishes it', async () => {
    await page.getByRole('link', { name: 'Do this later' }).click();
    await page.getByText('The journey has no touchpoints yet').waitFor();
    await page.getByRole('link', { name: 'Set up the project' }).click();
    await step('Journey').click();
    await page.getByRole('radio', { name: /Software/ }).check();
    await page.getByRole('radio', { name: /Shop/ }).check();
    expect(await page.getByLabel('What visitors call you').inputValue()).toBe('Fernway');
    await page.getByRole('button', { name: 'Publish this journey' }).click();
    await part('Put it into your pages').waitFor();
    const live = await read('document?version=live');
    expect(live.surveys.map(({ id }: { id: string }) => id)).toContain('checkout-effort');
    expect(JSON.stringify(live)).toContain('Fernway made it easy to check out.');
  });

  it('gets the lines for the page, and waits for answers', async () => {
    await page.getByText(/data-key="pk_/).waitFor();
    await part('Does it arrive?').getByText('Waiting for the first answer').waitFor();
    await part('Put it into your pages').getByRole('link', { name: 'Next' }).click();
  });

  it('sends a test answer and sees it arrive', async () => {
    await page.getByText('It answers “Is anything holding you back?”.').waitFor();
    await page.getByRole('button', { name: 'Send a test answer' }).click();
    await page.getByText(/^It has arrived, \d+(\.\d)? s after it was sent$/).waitFor();
    await page.getByRole('article').getByText('Looks at a product').waitFor();
    const { items } = await read('responses');
    expect(items).toMatchObject([{ context: { properties: { test: true } } }]);
  });

  it('finds the step and the answer again at their address', async () => {
    await page.reload();
    await page.getByText('It has arrived', { exact: true }).waitFor();
  });

  it('takes the test back with one click, and it counts nowhere', async () => {
    const [{ prompt }] = (await read('responses')).items;
    await page.getByRole('button', { name: 'Erase the test answer' }).click();
    await page.getByText('The test answer is erased.').waitFor();
    expect((await read('responses')).items).toEqual([]);
    await page.goto(`${cairn.url}/welcome/test?prompt=${prompt}`);
    await page.getByText('That test answer is not there any more.').waitFor();
    await page.getByRole('link', { name: 'Go to the journey' }).click();
    await title('Journey');
    await page.getByRole('link', { name: 'Places an order' }).waitFor();
  });

  it('keeps a journey that is there unless it is replaced by name', async () => {
    await page.goto(`${cairn.url}/welcome/journey`);
    await page.getByText('This project has a journey: 5 touchpoints and 4 surveys.').waitFor();
    await page.getByRole('radio', { name: /Help and docs/ }).check();
    await page.getByRole('button', { name: 'Replace the journey by “Help and docs”' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Keep it and go on' }).click();
    expect((await read('document')).journey.touchpoints).toHaveLength(5);
  });
});

describe('another project', () => {
  it('is made from the menu beside the name, and is a journey of its own', async () => {
    await page.goto(cairn.url);
    await page.locator('summary', { hasText: 'Projects' }).click();
    await page.getByRole('link', { name: 'New project' }).click();
    await title('Set up another project');
    await page.getByLabel('Name', { exact: true }).fill('Fernway Docs');
    await page.getByRole('button', { name: 'Create the project' }).click();
    await page.getByRole('link', { name: 'Cairn, Fernway Docs' }).waitFor();
    await page.getByRole('radio', { name: /Help and docs/ }).check();
    await page.getByRole('button', { name: 'Publish this journey' }).click();
    await page.getByText(/data-key="pk_/).waitFor();
  });

  it('is remembered, and the first one is one click away', async () => {
    await page.goto(cairn.url);
    await page.getByRole('link', { name: 'Reads an article' }).waitFor();
    await page.locator('summary', { hasText: 'Projects' }).click();
    await page.getByRole('link', { name: 'Fernway', exact: true }).click();
    await page.getByRole('link', { name: 'Places an order' }).waitFor();
    await page.goto(`${cairn.url}/?project=fernway-docs`);
    await page.getByRole('link', { name: 'Reads an article' }).waitFor();
    await page.goto(`${cairn.url}/?project=main`);
    await page.getByRole('link', { name: 'Places an order' }).waitFor();
  });
});

describe('every step', () => {
  it.each(
    (['light', 'dark'] as const).flatMap((scheme) =>
      [1280, 320].flatMap((width) =>
        ['welcome', 'welcome/journey', 'welcome/install', 'welcome/test'].map(
          (path) => [path, scheme, width] as const,
        ),
      ),
    ),
  )('%s is accessible in %s at %d pixels', async (path, colorScheme, width) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    await context.addCookies(await page.context().cookies());
    const theirs = await context.newPage();
    await theirs.goto(`${cairn.url}/${path}`);
    await theirs.getByRole('navigation', { name: 'Steps' }).waitFor();
    await theirs.locator('.skeleton').first().waitFor({ state: 'detached' });
    expect(await faults(theirs)).toEqual({ sticksOut: 0, violations: [] });
    await context.close();
  });

  it('runs under a strict policy, and nothing was said in the console', () => {
    expect(noise).toEqual([]);
  });
});
