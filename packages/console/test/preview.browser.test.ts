import { servePages } from '@cairn/scripts/testkit';
import type { Frame, Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openTeam, queryOf } from './openTeam.js';
import { faults } from './violations.js';

/** A marketer who looks at surveys before anybody is asked them. The document is that of the demo shop. */

// As high as a phone is in its own size: what drives the browser does not reckon with frames that are drawn smaller.
const {
  cairn,
  browser,
  page,
  noise,
  enter: signedIn,
} = await openTeam({ viewport: { width: 1440, height: 1200 } });
const wire: string[] = [];
page.on('request', (request) => {
  if (/\/v1\/(events|manifest)/.test(request.url())) wire.push(request.url());
});

const title = 'The survey as visitors see it';
const seen = (of = page) => of.frameLocator(`iframe[title="${title}"]`);
const card = (of = page) => seen(of).locator('cairn-root .card');
const question = (text: string) => card().getByRole('heading', { name: text });
const step = (text: string) => page.getByRole('listitem').filter({ hasText: text });
const look = (survey: string, query = '') => page.goto(`${cairn.url}/surveys/${survey}/preview?${query}`);

/** The document of the frame itself. */
function inside(): Frame {
  const frame = page.frames().find((one) => one.url().endsWith('/preview'));
  if (!frame) throw new Error('there is no frame');
  return frame;
}

const colour = (of: Locator) => of.evaluate((element) => getComputedStyle(element).backgroundColor);

describe('beside the words', () => {
  const wording = () => page.getByLabel('Wording').first();

  it('shows the survey in the SDK itself', async () => {
    await page.goto(`${cairn.url}/surveys/checkout-effort`);
    await question('Fernway made it easy to check out.').waitFor();
    expect(await card().getByRole('radio').count()).toBe(7);
    expect(await inside().evaluate(() => typeof Reflect.get(window, 'cairn'))).toBe('function');
  });

  it('follows a word that changes', async () => {
    await wording().fill('Paying at Fernway was easy.');
    await question('Paying at Fernway was easy.').waitFor();
  });

  it('goes on where the answer leads, and stays there while the words change', async () => {
    await card().getByRole('radio', { name: /^2/ }).click();
    await question('What made it hard?').waitFor();
    await step('Paying at Fernway').getByText('Answered: 2').waitFor();
    await step('What almost stopped you?').getByText('Not on this way').waitFor();
    await page.getByLabel('Wording').nth(1).fill('What made paying hard?');
    await question('What made paying hard?').waitFor();
    await step('What made paying hard?').getByText('Now').waitFor();
  });

  it('says what keeps it from drawing, and keeps what it had', async () => {
    await wording().fill('');
    await page.getByText(/^Not drawn yet, because the draft has a mistake\./).waitFor();
    await question('What made paying hard?').waitFor();
    await wording().fill('Fernway made it easy to check out.');
    await page.getByText(/^Not drawn yet/).waitFor({ state: 'hidden' });
  });
});

describe('the conversation', () => {
  it('is gone through to its thanks', async () => {
    await look('checkout-effort');
    await card().getByRole('radio', { name: /^7/ }).click();
    await question('What almost stopped you?').waitFor();
    await card().getByRole('textbox').fill('The weather');
    await card().getByRole('button', { name: 'Send' }).click();
    await page.getByText('Answered to the end.').waitFor();
    await step('What almost stopped you?').getByText('Answered: The weather').waitFor();
  });

  it('can be entered at any step, with the answers that lead there', async () => {
    await page.getByRole('button', { name: /made.*hard\?$/ }).click();
    await card()
      .getByRole('heading', { name: /made.*hard\?$/ })
      .waitFor();
    await step('made it easy').getByText('Answered: 1').waitFor();
    await page.getByRole('button', { name: 'Start over' }).click();
    await question('Fernway made it easy to check out.').waitFor();
    await page.getByRole('button', { name: 'Thanks' }).press('Enter');
    await page.getByText('Answered to the end.').waitFor();
  });

  it('is kept when the page is looked at otherwise', async () => {
    await page.getByRole('button', { name: 'Start over' }).click();
    await card().getByRole('radio', { name: /^6/ }).click();
    await question('What almost stopped you?').waitFor();
    await page.getByRole('link', { name: 'Dark' }).click();
    await question('What almost stopped you?').waitFor();
    expect(queryOf(page)).toEqual({ scheme: 'dark' });
  });

  it('sends nothing, keeps nothing, and was heard by nobody', async () => {
    expect(wire).toEqual([]);
    expect((await (await cairn.api('responses')).json()).items).toEqual([]);
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((name) => /^cairn:pk/.test(name))),
    ).toEqual([]);
  });
});

describe('how it looks', () => {
  it.each([
    ['phone', 390],
    ['tablet', 820],
    ['desktop', 1280],
  ])('has the width of a %s', async (device, width) => {
    await look('checkout-effort', `device=${device}`);
    await card().waitFor();
    expect(await inside().evaluate(() => innerWidth)).toBe(width);
    const fingers = await inside().evaluate(() => matchMedia('(pointer: coarse)').matches);
    expect(fingers).toBe(device !== 'desktop');
  });

  it('is answered where it is drawn, made smaller too', async () => {
    await look('checkout-effort', 'device=desktop');
    await card().waitFor();
    const inFrame = await inside().evaluate(() => {
      const root = document.querySelector('cairn-root')?.shadowRoot;
      const box = root?.querySelector('.step:nth-child(2)')?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 10 };
    });
    const room = await page.locator('iframe').boundingBox();
    const scale = (room?.width ?? 0) / 1280;
    expect(scale).toBeLessThan(1);
    await page.mouse.click((room?.x ?? 0) + inFrame.x * scale, (room?.y ?? 0) + inFrame.y * scale);
    await step('made it easy').getByText('Answered: 2').waitFor();
  });

  it('is light or dark, whatever this browser is', async () => {
    const colours = [];
    for (const scheme of ['light', 'dark']) {
      await look('checkout-effort', `scheme=${scheme}`);
      await card().waitFor();
      colours.push(await colour(card()));
    }
    expect(colours).toEqual(['rgb(254, 253, 251)', 'rgb(31, 34, 28)']);
  });

  it.each([
    ['ltr', 'end'],
    ['rtl', 'start'],
  ])('stands where a page that runs %s has its end', async (direction, side) => {
    await look('checkout-effort', `device=desktop&direction=${direction}`);
    await card().waitFor();
    const middle = await inside().evaluate(() => {
      const box = document
        .querySelector('cairn-root')
        ?.shadowRoot?.querySelector('.card')
        ?.getBoundingClientRect();
      return box ? (box.left + box.right) / 2 : 0;
    });
    expect(middle > 640 ? 'end' : 'start').toBe(side);
  });

  it.each([
    ['', 'en', 'ltr', 'Was this guide helpful?'],
    ['locale=de', 'de', 'ltr', 'War diese Anleitung hilfreich?'],
    ['locale=ar', 'ar', 'rtl', 'هل كان هذا الدليل مفيدًا؟'],
  ])('speaks the languages of the survey: %s', async (wanted, lang, dir, text) => {
    await look('help-article-helpful', wanted);
    await seen().getByText(text).waitFor();
    const root = await inside().evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
    expect(root).toEqual([lang, dir]);
  });

  it('shows each variant', async () => {
    await look('buy-again');
    const first = await card().getByRole('heading').textContent();
    await page.getByRole('combobox', { name: 'Variant' }).selectOption('next-trip');
    await card()
      .getByRole('heading')
      .filter({ hasNotText: first ?? '' })
      .waitFor();
    expect(queryOf(page)).toEqual({ variant: 'next-trip' });
  });

  it.each([
    ['bar', 'buy-again'],
    ['modal', 'club-plans'],
    ['corner', 'checkout-effort'],
  ])('floats as a %s', async (placement, survey) => {
    await look(survey);
    await seen().locator(`cairn-root .float.${placement} .card`).waitFor();
  });

  it('stands in the page where it is inline', async () => {
    await look('help-article-helpful');
    await seen().locator('.place cairn-root .card').waitFor();
  });

  it('waits behind the tab, and opens as it does', async () => {
    await look('guide-feedback');
    await page.getByText('The survey waits behind the button at the edge of the page.').waitFor();
    await seen().getByRole('button').first().click();
    await card().waitFor();
  });
});

describe('the frame', () => {
  it('has an origin of its own, and reaches nothing of the console', async () => {
    await look('checkout-effort');
    await card().waitFor();
    const reached = await inside().evaluate(() => {
      const tried = (read: () => unknown) => {
        try {
          return String(read());
        } catch (error) {
          return (error as Error).name; // what browsers throw
        }
      };
      return [self.origin, tried(() => document.cookie), tried(() => parent.document.title)];
    });
    expect(reached).toEqual(['null', 'SecurityError', 'SecurityError']);
  });

  it('can send nothing, not even past its own manners', async () => {
    const refused = await inside().evaluate(async () => {
      const blocked = new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
      });
      navigator.sendBeacon('/v1/events', 'x');
      return blocked;
    });
    expect(refused).toBe('connect-src');
    noise.length = 0; // that refusal was meant
  });

  it('is framed by nobody else', async () => {
    const pages = await servePages({ '/': `<iframe src="${cairn.url}/preview"></iframe>` });
    const other = await browser.newPage();
    const refused = other.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
    await other.goto(pages.origin);
    await refused;
    await other.close();
    await pages.close();
  });
});

describe('who is asked', () => {
  const rule = (text: string | RegExp) =>
    page.getByRole('list', { name: 'Rules' }).getByRole('listitem').filter({ hasText: text });
  const verdict = (text: string) => page.getByRole('status').filter({ hasText: text });

  it('asks a stranger at once, and names the rules that hold', async () => {
    await look('checkout-effort', 'part=who');
    await verdict('Yes, at once.').waitFor();
    await rule('What the survey waits for happens: Places an order.').getByText('holds').waitFor();
    await page.getByText(/^Not set: .*audience/).waitFor();
  });

  it('names everything that stands in the way, and the address says of whom', async () => {
    await page.getByRole('checkbox', { name: 'Has chosen “never ask again”' }).check();
    await verdict('No. One rule stands in the way.').waitFor();
    await page.getByLabel('Days since it was shown').fill('0');
    await verdict('No. 2 rules stand in the way.').waitFor();
    await rule('It was not shown in the last day.').getByText('stands in the way').waitFor();
    await page.waitForURL(/v\.never=yes/);
    await page.reload();
    await verdict('No. 2 rules stand in the way.').waitFor();
    await page.getByRole('button', { name: 'Somebody new' }).click();
    await verdict('Yes, at once.').waitFor();
  });

  it('waits at another survey’s moment for another', async () => {
    await page.getByLabel('Touchpoint').selectOption({ index: 0 });
    await verdict('No. One rule stands in the way.').waitFor();
    await rule('What the survey waits for happens').getByText('stands in the way').waitFor();
  });

  it('judges an audience by what is made up of the visitor', async () => {
    await look('relationship-nps', 'part=who');
    await rule('The visitor is in its audience.').getByText('stands in the way').waitFor();
    await page.getByLabel('Visits, this one included').fill('5');
    await rule('The visitor is in its audience.').getByText('holds').waitFor();
  });
});

describe('how many are asked', () => {
  const cell = (row: string, at: number) =>
    page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
      .getByRole('cell')
      .nth(at);
  const written = async (row: string, at: number) => (await cell(row, at).textContent()) ?? '';
  const figure = async (row: string, at: number) => Number((await written(row, at)).replaceAll(',', ''));

  it('asks fewer with a draft that asks a tenth, and says so beside what is published', async () => {
    const document = await (await cairn.api('document')).json();
    const survey = document.surveys.find(({ id }: { id: string }) => id === 'checkout-effort');
    survey.sampling = { rate: 0.1 };
    await cairn.api('document', { method: 'PUT', body: JSON.stringify(document) });
    await look('checkout-effort', 'part=many');
    await page.getByText('Nothing was simulated yet.').waitFor();
    await page.getByRole('button', { name: 'Simulate' }).click();
    await page
      .getByText(/of 5,000 visitors would be asked\. [\d,]+ fewer than with what is published\./)
      .waitFor();
    const [published, draft] = [await figure('Visitors asked', 0), await figure('Visitors asked', 1)];
    expect(draft).toBeGreaterThan(0);
    expect(draft).toBeLessThan(published / 5);
    expect(await written('Of all visitors, at 95 %', 1)).toMatch(/^\d+\.\d\s% \(\d+\.\d–\d+\.\d\)$/);
    expect(await written('How sure its score would be at Places an order', 0)).toMatch(/^±\d/);
    await cell('not in its sample', 0).waitFor();
  });

  it('says when what is assumed has changed since', async () => {
    await page.getByLabel('Visits of each').fill('8');
    await page.getByLabel('Visits of each').blur();
    await page.getByText('The draft or the assumptions have changed since.').waitFor();
    expect(queryOf(page)).toEqual({ part: 'many', 's.visits': '8' });
  });

  it('can be cancelled, and keeps what it had', async () => {
    await page.getByLabel('Visitors', { exact: true }).selectOption('20000');
    await page.getByLabel('Visits of each').fill('100');
    await page.getByRole('button', { name: 'Simulate again' }).click();
    await page.getByRole('progressbar', { name: 'How far the simulation is' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('progressbar').waitFor({ state: 'hidden' });
    await page.getByText(/of 5,000 visitors would be asked/).waitFor();
  });

  it('tells what it takes for granted', async () => {
    await page.getByText('What is assumed').click();
    await page.getByText('The visitors are made up by a model, they are not yours.').waitFor();
  });
});

describe('every part', () => {
  it.each([
    ['light', 1280],
    ['dark', 320],
    ['light', 320],
    ['dark', 1280],
  ] as const)('keeps nobody out: %s, %i pixels', async (colorScheme, width) => {
    const theirs = await signedIn({ viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' });
    for (const part of ['look', 'who', 'many']) {
      await theirs.goto(`${cairn.url}/surveys/checkout-effort/preview?part=${part}`);
      if (part === 'look') await card(theirs).waitFor();
      else await theirs.getByRole('form').waitFor();
      expect({ part, ...(await faults(theirs)) }).toEqual({ part, sticksOut: 0, violations: [] });
    }
    await theirs.context().close();
  });

  it('speaks German', async () => {
    const theirs = await signedIn({ locale: 'de-DE' });
    await theirs.goto(`${cairn.url}/surveys/checkout-effort/preview?part=who`);
    await theirs.getByText('Ja, sofort.').waitFor();
    await theirs.goto(`${cairn.url}/surveys/checkout-effort/preview?part=many`);
    await theirs.getByRole('button', { name: 'Simulieren' }).waitFor();
    await theirs.context().close();
  });

  it('broke no policy on the way', () => {
    expect(noise).toEqual([]);
  });
});
