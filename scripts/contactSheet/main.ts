import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { templates } from '@cairn/schema/templates';
import { launchBrowser } from '../testkit/browser.js';
import { startCairn } from '../testkit/cairn.js';
import { servePages } from '../testkit/pages.js';
import { publishTemplates } from './publishTemplates.js';
import { type Picture, sheetOf } from './sheetOf.js';
import { takePictures } from './takePictures.js';

/** `npm run contact-sheet`: one picture of how every template looks, on a phone and a desk, in light and dark. */
const file = 'test-results/contact-sheet.png';
const columns = (['light', 'dark'] as const).flatMap((colorScheme) => [
  { name: `phone, ${colorScheme}`, colorScheme, viewport: { width: 390, height: 780 } },
  { name: `desk, ${colorScheme}`, colorScheme, viewport: { width: 1280, height: 800 } },
]);

mkdirSync(dirname(file), { recursive: true });
const [cairn, browser] = await Promise.all([startCairn({ CAIRN_RATE_LIMIT: '0' }), launchBrowser()]);
const host = await servePages({
  '/': `<!doctype html><html lang="en"><head><title>Page</title>
    <style>:root { color-scheme: light dark; font: 16px/1.4 system-ui; }</style>
    <script async src="${cairn.url}/v1/cairn.js" data-key="pk_demo"></script></head><body></body></html>`,
});
try {
  await publishTemplates(cairn);
  const pictures: Picture[] = [];
  for (const { name, ...options } of columns) {
    const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(host.origin);
    const ids = templates.map(({ id }) => id);
    for (const { id, png } of await takePictures(page, ids)) pictures.push({ column: name, row: id, png });
    await context.close();
  }
  const page = await browser.newPage({ viewport: { width: 1600, height: 800 } });
  await page.setContent(sheetOf(pictures));
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  // A picture holds at most 16,384 px; what is longer stands in several columns.
  const size = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }));
  await page.setViewportSize(size);
  writeFileSync(file, await page.screenshot());
  console.log(`${file}: ${templates.length} templates, ${size.width} × ${size.height}`);
} finally {
  await browser.close();
  await host.close();
  await cairn.stop();
}
