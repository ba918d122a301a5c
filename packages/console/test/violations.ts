import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What of a page keeps somebody out, by axe-core: rule and first element. The frame of the preview has an origin of its
 * own, and what is drawn there is looked at where the SDK is tested.
 */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations: found } = await Reflect.get(window, 'axe').run(document, { iframes: false });
    return found.map(
      ({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`,
    );
  });
}

/** What a screen costs to those who zoom in: pixels that stick out on the right, and what axe-core finds. */
export async function faults(page: Page): Promise<{ sticksOut: number; violations: string[] }> {
  const sticksOut = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return { sticksOut, violations: await violations(page) };
}
