import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenStage, openStage, surveyOf } from '../openStage.js';
import { styleFile } from './libraryScript.js';

/** What styles a page has, from real ones to the worst. `html` goes into the opening tag. */
const pages: Record<string, { css?: string; sheet?: string; html?: string }> = {
  'of its own, none': {},
  'of Bootstrap': { sheet: '/bootstrap.css' },
  'of normalize.css': { sheet: '/normalize.css' },
  'of the new CSS reset': { sheet: '/new-reset.css' },
  'that unset everything': {
    css: '* { all: unset !important; display: inline !important; } body { font-family: sans-serif !important; }',
  },
  'that hide what is unknown': {
    css: 'body > :not(main) { display: none !important; visibility: hidden !important; opacity: 0 !important; position: absolute !important; left: -9999px !important; pointer-events: none !important; clip-path: inset(50%) !important; }',
  },
  'with large letters and a wide line': {
    css: '* { font-size: 40px !important; line-height: 3 !important; letter-spacing: 9px !important; text-transform: uppercase !important; font-weight: 900 !important; text-align: center !important; color: red !important; }',
  },
  'with a small root': { css: 'html { font-size: 62.5%; } body { font-size: 1.6rem; }' },
  'with variables that have our names': {
    css: '* { --text: red; --surface: red; --accent: red; --muted: red; --border: red; --shadow: none; --of: 1; }',
  },
  'with a transform on the body': { css: 'body { transform: translateX(60px) rotate(2deg); }' },
  'with filter, contain and perspective': {
    css: 'html { perspective: 500px; } body { filter: blur(0); contain: strict; height: 4000px; will-change: transform; }',
  },
  'with a body that clips': {
    css: 'body { overflow: clip; height: 40px; width: 40px; container-type: size; }',
  },
};
const names = Object.keys(pages);
const pathOf = (name: string) => `/page-${names.indexOf(name)}`;

let stage: OpenStage;
beforeAll(async () => {
  stage = await openStage({
    pages: (tag) => ({
      '/bootstrap.css': styleFile('bootstrap', 'dist/css/bootstrap.css'),
      '/normalize.css': styleFile('normalize.css', 'normalize.css'),
      '/new-reset.css': styleFile('the-new-css-reset', 'css/reset.css'),
      ...Object.fromEntries(
        names.map((name) => {
          const { css = '', sheet } = pages[name] ?? {};
          const link = sheet ? `<link rel="stylesheet" href="${sheet}">` : '';
          return [
            pathOf(name),
            `<!doctype html><html lang="en"><head><title>Host</title>${link}<style>body { font-family: sans-serif; } ${css}</style>${tag}</head><body><main><h1>A page</h1>${'<p>Words of the page.</p>'.repeat(200)}</main></body></html>`,
          ];
        }),
      ),
      '/covered': `<!doctype html><html lang="en"><head><title>Host</title>${tag}</head><body><h1>A page</h1><div style="position:fixed;inset:0;z-index:2147483647;background:#ccc">Over everything</div></body></html>`,
      '/rtl': `<!doctype html><html lang="en" dir="rtl"><head><title>Host</title>${tag}</head><body><h1>A page</h1></body></html>`,
    }),
  });
  await stage.publish([
    surveyOf('asked', { questions: [{ id: 'ease', type: 'ces', scale: 'agree5', text: 'Was asked easy?' }] }),
    surveyOf('stars', {
      placement: 'modal',
      questions: [{ id: 'stars', type: 'csat', scale: 5, look: 'stars', text: 'Was stars easy?' }],
    }),
    surveyOf('bar', { placement: 'bar' }),
  ]);
});
afterAll(() => stage?.close());

/** Everything of a card that the page could have changed, as the browser has computed it. */
const looksOf = (card: Locator) =>
  card.evaluate((element) => {
    const watched =
      'color backgroundColor fontSize lineHeight letterSpacing fontWeight textAlign textTransform display visibility opacity borderRadius boxShadow paddingTop direction cursor'.split(
        ' ',
      );
    return [element, ...element.querySelectorAll('*')].map((each) => {
      const style = getComputedStyle(each);
      const { x, y, width, height } = each.getBoundingClientRect();
      const box = [x, y, width, height].map(Math.round);
      return [
        each.localName,
        each.className.toString(),
        ...box,
        ...watched.map((name) => Reflect.get(style, name)),
      ].join(' ');
    });
  });

async function shown(page: Page, survey: string): Promise<Locator> {
  await page.evaluate((id) => void Reflect.get(window, 'cairn').ask(id), survey);
  const card = page.getByRole('dialog', { name: `Was ${survey} easy?` });
  await card.waitFor();
  return card;
}

describe('the card in a page with styles', () => {
  let usual: Record<string, string[]>;
  const surveys = ['asked', 'stars', 'bar'];

  async function measure(path: string): Promise<Record<string, string[]>> {
    const visitor = await stage.visitor({ reducedMotion: 'reduce' });
    const page = await visitor.open(path);
    const found: Record<string, string[]> = {};
    for (const survey of surveys) {
      const card = await shown(page, survey);
      await page.mouse.move(0, 0);
      found[survey] = await looksOf(card);
      if (process.env.CAIRN_PICTURES)
        await page.screenshot({ path: `${process.env.CAIRN_PICTURES}${path.slice(1)}-${survey}.png` });
      // Where it is drawn is where it is hit.
      await card.getByRole('button', { name: 'Close' }).click();
      await page.locator('cairn-root').waitFor({ state: 'detached' });
    }
    await visitor.leave();
    return found;
  }

  beforeAll(async () => {
    usual = await measure(pathOf('of its own, none'));
  });

  it.each(names.slice(1))(
    '[19] %s, looks as it does without any, and is hit where it is drawn',
    async (name) => {
      expect(await measure(pathOf(name))).toEqual(usual);
    },
  );
});

describe('the card beside what a page puts over everything', () => {
  it('[19] is in front of a layer with the highest z-index there is', async () => {
    const visitor = await stage.visitor();
    const page = await visitor.open('/covered');
    const card = await shown(page, 'asked');
    await card.getByRole('radio', { name: '4' }).click();
    await page.getByText('Thank you.').waitFor();
    await visitor.leave();
  });

  it('[19] is mirrored in a page that runs from right to left', async () => {
    const visitor = await stage.visitor();
    const page = await visitor.open('/rtl');
    expect(await (await shown(page, 'asked')).boundingBox()).toMatchObject({ x: 16, width: 360 });
    await visitor.leave();
  });

  it('[19] is whole at 400 % zoom', async () => {
    const visitor = await stage.visitor({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
    const page = await visitor.open('/');
    const card = await shown(page, 'asked');
    const { x = -1, y = -1, width = 0, height = 0 } = (await card.boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(320);
    expect(y + height).toBeLessThanOrEqual(256);
    await card.getByRole('radio', { name: '4' }).click();
    await page.getByText('Thank you.').waitFor();
    await visitor.leave();
  });
});
