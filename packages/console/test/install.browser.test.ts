import { servePages } from '@cairn/scripts/testkit';
import { describe, expect, it } from 'vitest';
import { openTeam } from './openTeam.js';
import { faults } from './violations.js';

const { cairn, browser, page } = await openTeam({
  permissions: ['clipboard-read', 'clipboard-write'],
});

const pasted = () => page.evaluate(() => navigator.clipboard.readText());

describe('Install', () => {
  it('waits for the first answer', async () => {
    await page.goto(`${cairn.url}/install`);
    await page.getByText('Waiting for the first answer').waitFor();
  });

  it('gives lines that work when they are pasted, and sees the answer arrive', async () => {
    await page.getByRole('link', { name: 'Pinned script' }).click();
    await page.getByRole('button', { name: 'Copy: Into your page' }).click();
    await page.getByText('Copied').waitFor();
    const snippet = await pasted();
    expect(snippet).toContain('integrity="sha384-');
    await page.getByRole('button', { name: 'Copy: Where a moment happens' }).click();
    await expect.poll(pasted).toBe("cairn('touchpoint', 'checkout.completed');");
    const moment = await pasted();
    await page.getByRole('button', { name: 'Copy: Content-Security-Policy' }).click();
    await expect.poll(pasted).toMatch(/^script-src /);
    const policy = `default-src 'none'; ${(await pasted()).replace('\n', ' ')}`;
    const html = `<!doctype html><title>Shop</title>${snippet}<button>Pay</button>`;
    const headers = { 'Content-Security-Policy': policy };
    const site = await servePages({ '/': { html, headers } });
    const visitor = await (await browser.newContext()).newPage();
    await visitor.goto(site.origin);
    const [, touchpoint] = /^cairn\('touchpoint', '(.+)'\);$/.exec(moment) ?? [];
    await visitor.evaluate((id) => Reflect.get(window, 'cairn')('touchpoint', id), touchpoint);
    await visitor.getByRole('dialog').getByRole('radio', { name: '7' }).click();
    await page.getByText(/^First answer received .+ ago from 127\.0\.0\.1:\d+$/).waitFor();
    await visitor.context().close();
    await site.close();
  });

  it('has an address for each way, and the lines of its policy', async () => {
    await page.goto(`${cairn.url}/install?way=react`);
    await page.getByText('npm install @cairn/sdk').waitFor();
    await page.getByText(`script-src 'self'; connect-src ${cairn.url}`).waitFor();
    await page.goBack();
    await page.getByText(`script-src ${cairn.url} 'sha256-`).waitFor();
  });

  it.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('is accessible in %s at %d pixels, under a strict policy', async (colorScheme, width) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 720 } });
    await context.addCookies(await page.context().cookies());
    const theirs = await context.newPage();
    const noise: string[] = [];
    theirs.on('console', (message) => noise.push(message.text()));
    await theirs.goto(`${cairn.url}/install?way=pinned`);
    await theirs.getByText('integrity=').first().waitFor();
    expect(await faults(theirs)).toEqual({ sticksOut: 0, violations: [] });
    expect(noise).toEqual([]);
    await context.close();
  });
});
