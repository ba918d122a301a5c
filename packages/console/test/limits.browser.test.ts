import { largeSurveys, largeTouchpoints, publishLarge, settled } from '@cairn/scripts/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTeam } from './openTeam.js';

/** What keeps the console quick, counted and not timed; `npm run bench` has the times. */
const { cairn, page } = await openTeam({
  env: { CAIRN_RATE_LIMIT: '0' },
  viewport: { width: 1280, height: 800 },
});
beforeAll(() => publishLarge(cairn), 120_000);

const open = async (path: string) => {
  await page.goto(cairn.url + path);
  await settled(page);
};
const elements = () => page.evaluate(() => document.querySelectorAll('*').length);
const drawnCards = () => page.locator('.touchpoint:not(.far)').count();

describe('the first screen', () => {
  it('fetches at most 90 KB of scripts, as they come over the wire', async () => {
    const scripts: Promise<{ encoding: string | undefined; bytes: number }>[] = [];
    page.on('response', (response) => {
      if (!/\.js$/.test(new URL(response.url()).pathname)) return;
      const encoding = response.headers()['content-encoding'];
      const sizes = response.request().sizes();
      scripts.push(sizes.then(({ responseBodySize }) => ({ encoding, bytes: responseBodySize })));
    });
    await open('/');
    const fetched = await Promise.all(scripts);
    expect(fetched.map(({ encoding }) => encoding)).toEqual(fetched.map(() => 'br'));
    const bytes = fetched.reduce((sum, one) => sum + one.bytes, 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(90 * 1024);
  });

  it('has a skeleton where its figures take long, and what is not needed to read them comes after', async () => {
    const asked: string[] = [];
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/api/projects/**', async (route) => {
      asked.push(new URL(route.request().url()).pathname.split('/').slice(4).join('/'));
      if (route.request().url().includes('report/journey')) await gate;
      await route.fallback();
    });
    await page.goto(cairn.url);
    await page.locator('.figures .skeleton').first().waitFor();
    expect(asked.sort()).toEqual(['document', 'report/journey']);
    release();
    await expect.poll(() => asked).toEqual(expect.arrayContaining(['report/segments', 'responses']));
    await page.unrouteAll({ behavior: 'wait' });
  });
});

describe(`a journey of ${largeTouchpoints} touchpoints`, () => {
  it('names each of them, and draws those that are near what is seen', async () => {
    await open('/');
    await page.getByRole('article').filter({ hasText: 'CES' }).first().waitFor();
    expect(await page.locator('.touchpoint h3').count()).toBe(largeTouchpoints);
    expect(await drawnCards()).toBeLessThan(120);
    expect(await elements()).toBeLessThan(12_000);
  });

  it('draws others as they come near, and lets those go that are far', async () => {
    const last = page.locator('.touchpoint').last();
    await last.scrollIntoViewIfNeeded();
    await page.locator('.touchpoint:not(.far)', { hasText: `Moment ${largeTouchpoints - 1} ` }).waitFor();
    await page.locator('.touchpoint.far', { hasText: 'Moment 0 ' }).waitFor();
    expect(await drawnCards()).toBeLessThan(200);
  });

  it('takes no more elements once the figures are others', async () => {
    await open('/');
    await page.getByRole('article').filter({ hasText: 'CES' }).first().waitFor();
    const before = await elements();
    await page.getByRole('combobox', { name: 'Survey' }).selectOption({ label: 'Survey 7' });
    await page.getByText('Nobody who matches the filters answered here.').first().waitFor();
    expect(await elements()).toBeLessThan(before * 1.1);
  });

  it('has a hundred touchpoints of the table at a time', async () => {
    await open('/?view=table');
    expect(await page.locator('tbody th[scope="row"]').count()).toBe(100);
    await page.getByRole('button', { name: /^Show 100 more of 1,000/ }).click();
    expect(await page.locator('tbody th[scope="row"]').count()).toBe(200);
  });
});

describe(`a list of ${largeSurveys} surveys`, () => {
  it('draws a part of them, and the others when asked', async () => {
    await open('/surveys?sort=name');
    expect(await page.locator('.survey-row').count()).toBe(40);
    expect(await elements()).toBeLessThan(3000);
    await page.getByRole('button', { name: /more/ }).click();
    expect(await page.locator('.survey-row').count()).toBe(80);
  });

  it('finds among all while one types, and draws only what is found', async () => {
    await page.getByRole('searchbox').pressSequentially('survey 199');
    await page.waitForURL((url) => url.searchParams.get('q') === 'survey 199');
    await page.getByRole('link', { name: 'Survey 199', exact: true }).waitFor();
    expect(await page.locator('.survey-row').count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('q')).toBe('survey 199');
  });
});
