import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenStage, openStage, promptOf, settled, surveyOf, type Visitor } from '../openStage.js';
import { commonJsScript } from './libraryScript.js';

let stage: OpenStage;
beforeAll(async () => {
  stage = await openStage({
    pages: (tag) => ({
      '/focus-trap.js': commonJsScript('focus-trap', 'focusTrap'),
      '/hotkeys.js': commonJsScript('hotkeys-js', 'hotkeysModule'),
      '/host': `<!doctype html><html lang="en"><head><title>Host</title><script src="/focus-trap.js"></script><script src="/hotkeys.js"></script>${tag}</head><body><h1>A page</h1><input id="own" aria-label="Own"><button id="open">Open</button><div id="modal" role="dialog" aria-modal="true" aria-label="Theirs" hidden><button id="in">In</button><button id="out">Out</button></div><dialog aria-label="Native"><button>In the dialog</button></dialog></body></html>`,
    }),
  });
  await stage.publish(
    (['corner', 'bar', 'modal'] as const).map((placement) =>
      surveyOf(placement, {
        placement,
        touchpoints: [placement === 'corner' ? 'checkout.completed' : 'guide.read'],
        questions: [
          { id: 'ease', type: 'ces', scale: 'agree5', text: `Was ${placement} easy?` },
          { id: 'words', type: 'text', text: 'What else?' },
        ],
      }),
    ),
  );
});
afterAll(() => stage?.close());

async function opened(): Promise<{ visitor: Visitor; page: Page; errors: unknown[] }> {
  const visitor = await stage.visitor({ reducedMotion: 'reduce' });
  const errors: unknown[] = [];
  const page = await visitor.open('/host', async (each) => {
    each.on('pageerror', (error) => errors.push(error));
    each.on('console', (message) => errors.push(message.text()));
  });
  return { visitor, page, errors };
}
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
const ask = (page: Page, survey: string) =>
  page.evaluate((id) => void Reflect.get(window, 'cairn').ask(id), survey);

describe('the focus', () => {
  it.each(['corner', 'bar', 'modal'])(
    '[22] stays where the visitor is typing while a %s comes, goes on and goes',
    async (survey) => {
      const { visitor, page } = await opened();
      await page.getByRole('textbox', { name: 'Own' }).focus();
      await page.keyboard.type('one ');
      await ask(page, survey);
      await promptOf(page, survey).waitFor();
      await page.keyboard.type('two ');
      // A click of a script moves no focus.
      await page.evaluate(() => {
        const root = document.querySelector('cairn-root')?.shadowRoot;
        root
          ?.querySelector<HTMLElement>('input[value="4"]')
          ?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
      });
      await page.getByRole('dialog', { name: 'What else?' }).waitFor();
      await page.keyboard.type('three ');
      await page.evaluate(() => {
        document.querySelector('cairn-root')?.shadowRoot?.querySelector<HTMLElement>('.close')?.click();
      });
      await page.locator('cairn-root').waitFor({ state: 'detached' });
      await page.keyboard.type('four');
      expect(await page.getByRole('textbox', { name: 'Own' }).inputValue()).toBe('one two three four');
      await visitor.leave();
    },
  );

  it.each(['corner', 'bar', 'modal'])(
    '[22] walks through a %s and out of it, in both directions',
    async (survey) => {
      const { visitor, page } = await opened();
      await ask(page, survey);
      await promptOf(page, survey).waitFor();
      await page.getByRole('button', { name: 'Open' }).focus();
      const walk = async (key: string) => {
        const steps: unknown[] = [];
        for (let step = 0; step < 8; step++) {
          await page.keyboard.press(key);
          steps.push(await focused(page));
        }
        return steps;
      };
      const there = await walk('Tab');
      // Past its last button the browser leaves the page, or begins anew at its first element.
      expect(there.join(' ')).toMatch(/cairn-root.* own/);
      await page.locator('cairn-root button').last().focus();
      expect(await walk('Shift+Tab')).toContain('open');
      await visitor.leave();
    },
  );
});

describe('shortcuts of the page', () => {
  it.each([
    ['bubbling on the document', 'document', false],
    ['capturing on the document', 'document', true],
    ['capturing on the window', 'window', true],
  ] as const)(
    '[22] %s are not triggered by typing an answer, and not eaten in the page',
    async (_how, target, capture) => {
      const { visitor, page, errors } = await opened();
      await page.evaluate(
        ([name, isCapturing]) => {
          Reflect.set(window, 'heard', []);
          // As shortcut libraries do it: what is typed into a field is nobody's shortcut.
          const onKey = ({ key, target: at }: KeyboardEvent) => {
            const element = at as HTMLElement; // keys are pressed in elements
            if (/^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) || element.isContentEditable) return;
            Reflect.get(window, 'heard').push(key);
          };
          (name === 'window' ? window : document).addEventListener(
            'keydown',
            onKey as EventListener,
            isCapturing,
          ); // of key events
        },
        [target, capture] as const,
      );
      await ask(page, 'corner');
      await promptOf(page, 'corner').getByRole('radio', { name: '4' }).click();
      await page.getByRole('textbox', { name: 'What else?' }).focus();
      await page.keyboard.type('jk?');
      expect(await page.evaluate(() => String(Reflect.get(window, 'heard')))).toBe('');
      await page.getByRole('button', { name: 'Open' }).focus();
      await page.keyboard.type('jk?');
      expect(await page.evaluate(() => String(Reflect.get(window, 'heard')))).toMatch(/j,k,.*\?/);
      expect(errors).toEqual([]);
      await visitor.leave();
    },
  );

  it('[22] of hotkeys-js, capturing, neither', async () => {
    const { visitor, page, errors } = await opened();
    await page.evaluate(() => {
      const found = Reflect.get(window, 'hotkeysModule');
      const hotkeys = found.default ?? found;
      Reflect.set(window, 'heard', []);
      hotkeys('j', { capture: true }, () => Reflect.get(window, 'heard').push('j'));
    });
    await ask(page, 'corner');
    await promptOf(page, 'corner').getByRole('radio', { name: '4' }).click();
    await page.getByRole('textbox', { name: 'What else?' }).focus();
    await page.keyboard.type('jj');
    expect(await page.evaluate(() => String(Reflect.get(window, 'heard')))).toBe('');
    await page.getByRole('button', { name: 'Open' }).focus();
    await page.keyboard.type('j');
    expect(await page.evaluate(() => String(Reflect.get(window, 'heard')))).toBe('j');
    expect(errors).toEqual([]);
    await visitor.leave();
  });
});

describe('a modal of the page', () => {
  const openTrap = (page: Page) =>
    page.evaluate(() => {
      const modal = document.querySelector<HTMLElement>('#modal');
      if (!modal) return;
      modal.hidden = false;
      const trap = Reflect.get(window, 'focusTrap').createFocusTrap(modal, {
        onDeactivate: () => {
          modal.hidden = true;
        },
      });
      Reflect.set(window, 'trap', trap);
      trap.activate();
    });

  it('[22] with a focus trap is left alone; the prompt waits until it is closed, and works', async () => {
    const { visitor, page, errors } = await opened();
    await page.getByRole('button', { name: 'Open' }).focus();
    await openTrap(page);
    await page.waitForFunction(() => document.activeElement?.id === 'in');
    await ask(page, 'corner');
    await settled(page);
    expect(await page.locator('cairn-root').count()).toBe(0);
    const steps: unknown[] = [];
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('Tab');
      steps.push(await focused(page));
    }
    expect(steps).toEqual(['out', 'in', 'out', 'in']);
    await page.keyboard.press('Escape');
    await promptOf(page, 'corner').getByRole('radio', { name: '4' }).click();
    await page.getByRole('textbox', { name: 'What else?' }).fill('It works');
    expect(errors).toEqual([]);
    await visitor.leave();
  });

  it('[22] with a focus trap that opens over the prompt keeps its focus, and the prompt works after it', async () => {
    const { visitor, page, errors } = await opened();
    await ask(page, 'corner');
    await promptOf(page, 'corner').getByRole('radio', { name: '4' }).click();
    await page.getByRole('textbox', { name: 'What else?' }).fill('Half');
    await openTrap(page);
    await page.waitForFunction(() => document.activeElement?.id === 'in');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('out');
    await page.keyboard.press('Escape');
    await page.locator('#modal').waitFor({ state: 'hidden' });
    expect(
      await promptOf(page, 'corner')
        .or(page.getByRole('dialog', { name: 'What else?' }))
        .count(),
    ).toBe(1);
    await page.getByRole('textbox', { name: 'What else?' }).fill('Half and half');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Thank you.').waitFor();
    expect(errors).toEqual([]);
    await visitor.leave();
  });

  it('[22] that is native is left alone; the prompt waits until it is closed, and works', async () => {
    const { visitor, page, errors } = await opened();
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await ask(page, 'corner');
    await settled(page);
    expect(await page.locator('cairn-root').count()).toBe(0);
    await page.keyboard.press('Escape');
    await promptOf(page, 'corner').getByRole('radio', { name: '4' }).click();
    await page.getByRole('textbox', { name: 'What else?' }).fill('It works');
    expect(errors).toEqual([]);
    await visitor.leave();
  });

  it('[22] that is native and is taken out of the page lets the prompt come', async () => {
    const { visitor, page } = await opened();
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await ask(page, 'corner');
    await settled(page);
    await page.evaluate(() => document.querySelector('dialog')?.remove());
    await promptOf(page, 'corner').getByRole('radio', { name: '4' }).click();
    await visitor.leave();
  });
});
