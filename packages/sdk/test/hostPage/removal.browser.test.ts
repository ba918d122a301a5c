import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, type OpenStage, openStage, promptOf, surveyOf, type Visitor } from '../openStage.js';
import { commonJsScript, scriptFile } from './libraryScript.js';

let stage: OpenStage;
beforeAll(async () => {
  stage = await openStage({
    pages: (tag) => ({
      '/react.js': scriptFile(
        commonJsScript('react', 'React').html + commonJsScript('react-dom/client', 'ReactDOM').html,
      ),
      '/app': `<!doctype html><html lang="en"><head><title>App</title>${tag}<script src="/react.js"></script></head><body><div id="app"><main><p>From the server</p><div data-cairn-inline="inline"></div></main></div></body></html>`,
    }),
  });
  await stage.publish([
    surveyOf('first', { priority: 5 }),
    surveyOf('second', { priority: 1, touchpoints: ['ticket.closed'] }),
    surveyOf('long', {
      touchpoints: ['guide.read'],
      questions: [
        { id: 'ease', type: 'ces', scale: 'agree5', text: 'Was long easy?' },
        { id: 'words', type: 'text', text: 'What else?' },
      ],
    }),
    surveyOf('inline', { placement: 'inline', trigger: { on: 'api' } }),
    surveyOf('tab', { placement: 'tab', trigger: { on: 'tab', url: '*/next' } }),
  ]);
});
afterAll(() => stage?.close());

async function opened(path = '/'): Promise<{ visitor: Visitor; page: Page; errors: unknown[] }> {
  const visitor = await stage.visitor({ reducedMotion: 'reduce' });
  const errors: unknown[] = [];
  const page = await visitor.open(path, async (each) => {
    each.on('pageerror', (error) => errors.push(error));
    each.on('console', (message) => errors.push(message.text()));
    // Counts what is listened to on the page, watched in it and waited for, and not given back.
    await each.addInitScript(() => {
      const held = new Set<object>();
      Reflect.set(window, 'held', held);
      const { observe, disconnect } = MutationObserver.prototype;
      Object.assign(MutationObserver.prototype, {
        observe(this: object, ...given: unknown[]) {
          held.add(this);
          Reflect.apply(observe, this, given);
        },
        disconnect(this: object) {
          held.delete(this);
          Reflect.apply(disconnect, this, []);
        },
      });
      const { setTimeout, clearTimeout } = window;
      const timers = new Map<number, object>();
      Object.assign(window, {
        setTimeout: (run: () => void, delayMs: number) => {
          const timer = Number(
            Reflect.apply(setTimeout, window, [
              () => {
                held.delete(timers.get(timer) ?? held);
                run();
              },
              delayMs,
            ]),
          );
          timers.set(timer, { timer });
          held.add(timers.get(timer) ?? held);
          return timer;
        },
        clearTimeout: (timer: number) => {
          held.delete(timers.get(timer) ?? held);
          Reflect.apply(clearTimeout, window, [timer]);
        },
      });
      const { addEventListener } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (type: string, run: never, options?: unknown) {
        const target: EventTarget = this ?? window;
        Reflect.apply(addEventListener, target, [type, run, options]);
        const signal = Object(options).signal;
        if (!signal || signal.aborted || (target !== window && target !== document)) return;
        const listener = { type };
        held.add(listener);
        Reflect.apply(addEventListener, signal, ['abort', () => held.delete(listener)]);
      };
    });
  });
  return { visitor, page, errors };
}
const heldIn = (page: Page) => page.evaluate(() => Reflect.get(window, 'held').size);
const heldTimers = (page: Page) =>
  page.evaluate(() => [...Reflect.get(window, 'held')].filter((each: object) => 'timer' in each).length);

/** What a page may do to a node that it does not know. */
const removals: Record<string, () => void> = {
  'removes the element': () => document.querySelector('cairn-root')?.remove(),
  'empties its body': () => {
    document.body.innerHTML = '<h1>Another page</h1>';
  },
  'puts another body in place': () => {
    const body = document.createElement('body');
    body.innerHTML = '<h1>Another page</h1>';
    document.body.replaceWith(body);
  },
  'writes itself anew': () => {
    document.open();
    document.write('<!doctype html><html><body><h1>Another page</h1></body></html>');
    document.close();
  },
};

describe('a page that takes the prompt out', () => {
  it.each(Object.entries(removals))(
    '[52] frees the slot and leaves nothing behind when it %s',
    async (how, remove) => {
      const { visitor, page, errors } = await opened();
      // The part that delivers listens for good: it has to be there before what is held is counted.
      const delivered = page.waitForResponse('**/v1/events');
      await call(page, 'outcome', 'warm.up');
      await delivered;
      await page.waitForFunction(() => localStorage.getItem('cairn:pk_demo:pending') === null);
      // What is sent a second later may wait for that second.
      await expect.poll(() => heldTimers(page)).toBe(0);
      const before = await heldIn(page);
      const asked = page.evaluate(() => Reflect.get(window, 'cairn').ask('first'));
      await promptOf(page, 'first').waitFor();
      expect(await heldIn(page)).toBeGreaterThan(before);
      await page.evaluate(remove);
      expect(await asked).toEqual({ status: 'dismissed', survey: 'first', how: 'page' });
      // A document that is opened anew drops its listeners itself.
      if (!how.includes('writes')) await expect.poll(() => heldIn(page), { timeout: 5_000 }).toBe(before);
      await call(page, 'touchpoint', 'ticket.closed');
      await promptOf(page, 'second').waitFor();
      expect(await page.locator('cairn-root').count()).toBe(1);
      expect(errors).toEqual([]);
      await visitor.leave();
    },
  );

  it('[52] shows the one that waited', async () => {
    const { visitor, page } = await opened();
    await call(page, 'touchpoint', 'checkout.completed');
    await promptOf(page, 'first').waitFor();
    await call(page, 'touchpoint', 'ticket.closed');
    await page.evaluate(() => document.querySelector('cairn-root')?.remove());
    await promptOf(page, 'second').waitFor();
    await visitor.leave();
  });

  it('[52] keeps what was begun for the next page', async () => {
    const { visitor, page } = await opened();
    await call(page, 'touchpoint', 'guide.read');
    await promptOf(page, 'long').getByRole('radio', { name: '4' }).click();
    await page.getByRole('textbox').fill('Half a word');
    await page.evaluate(() => document.querySelector('cairn-root')?.remove());
    await page.goto(`${stage.origin}/next`);
    expect(await page.getByRole('textbox').inputValue()).toBe('Half a word');
    await visitor.leave();
  });

  it('[52] does not lose it when it is only moved', async () => {
    const { visitor, page, errors } = await opened('/quiet');
    const inline = page.getByRole('group', { name: 'Was inline easy?' });
    await inline.waitFor();
    await page.evaluate(() => {
      const root = document.querySelector('cairn-root');
      if (root) document.querySelector('h1')?.after(root);
    });
    await inline.getByRole('radio', { name: '4' }).click();
    await page.getByText('Thank you.').waitFor();
    expect(errors).toEqual([]);
    await visitor.leave();
  });

  it('[52] goes on in the corner when its element is moved to another place in the page', async () => {
    const { visitor, page, errors } = await opened();
    await call(page, 'touchpoint', 'checkout.completed');
    const before = await promptOf(page, 'first').boundingBox();
    await page.evaluate(() => {
      const root = document.querySelector('cairn-root');
      if (root) document.querySelector('h1')?.before(root);
    });
    expect(await promptOf(page, 'first').boundingBox()).toEqual(before);
    await promptOf(page, 'first').getByRole('radio', { name: '4' }).click();
    await page.getByText('Thank you.').waitFor();
    expect(errors).toEqual([]);
    await visitor.leave();
  });

  it('[52] gives an inline survey its place back when a framework puts the place in again', async () => {
    const { visitor, page, errors } = await opened('/inline');
    const inline = page.getByRole('group', { name: 'Was inline easy?' });
    await inline.waitFor();
    for (let time = 0; time < 3; time++) {
      await page.evaluate(async () => {
        const place = document.querySelector('#place');
        place?.remove();
        // What watches the document is told in between.
        await Promise.resolve();
        place?.replaceChildren();
        if (place) document.body.append(place);
      });
      await inline.waitFor();
      expect(await page.locator('cairn-root').count()).toBe(1);
    }
    expect(errors).toEqual([]);
    await visitor.leave();
  });

  it('[52] may delete every element that it does not know, as soon as it comes', async () => {
    const { visitor, page, errors } = await opened();
    await page.evaluate(() => {
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes)
            if (node.nodeName === 'CAIRN-ROOT') node.parentNode?.removeChild(node);
      }).observe(document.body, { childList: true });
    });
    const ask = (survey: string) => page.evaluate((id) => Reflect.get(window, 'cairn').ask(id), survey);
    expect(await ask('first')).toMatchObject({ how: 'page' });
    expect(await ask('second')).toMatchObject({ how: 'page' });
    expect(await page.locator('cairn-root').count()).toBe(0);
    expect(errors).toEqual([]);
    await visitor.leave();
  });

  it('[52] may remove the tab at its edge', async () => {
    const { visitor, page, errors } = await opened('/next');
    await page.getByRole('button', { name: 'Feedback' }).waitFor();
    await page.evaluate(() => document.querySelector('cairn-root')?.remove());
    await call(page, 'touchpoint', 'ticket.closed');
    await promptOf(page, 'second').waitFor();
    await page.evaluate(() => history.pushState(null, '', '/'));
    await page.evaluate(() => history.pushState(null, '', '/next'));
    await page.getByRole('button', { name: 'Feedback' }).waitFor();
    expect(errors).toEqual([]);
    await visitor.leave();
  });
});

/** React, as far as these pages use it. */
interface ReactPage {
  React: { createElement(type: string, props: object | null, ...children: unknown[]): unknown };
  ReactDOM: {
    createRoot(at: Element): { render(node: unknown): void; unmount(): void };
    hydrateRoot(at: Element, node: unknown, options: object): unknown;
  };
}

describe('a page that React takes over', () => {
  it('[52] may render into the whole body, over the prompt, and again with a prompt in it', async () => {
    const { visitor, page, errors } = await opened('/app');
    await call(page, 'touchpoint', 'checkout.completed');
    await promptOf(page, 'first').waitFor();
    await page.evaluate(() => {
      const { React, ReactDOM } = window as unknown as ReactPage; // served above
      const root = ReactDOM.createRoot(document.body);
      const draw = (text: string) => root.render(React.createElement('h1', null, text));
      Reflect.set(window, 'draw', draw);
      Reflect.set(window, 'unmount', () => root.unmount());
      draw('Drawn once');
    });
    await page.getByRole('heading', { name: 'Drawn once' }).waitFor();
    await promptOf(page, 'first').waitFor({ state: 'detached' });
    await call(page, 'touchpoint', 'ticket.closed');
    await promptOf(page, 'second').waitFor();
    await page.evaluate(() => Reflect.get(window, 'draw')('Drawn twice'));
    await page.getByRole('heading', { name: 'Drawn twice' }).waitFor();
    await promptOf(page, 'second').getByRole('radio', { name: '3' }).click();
    await page.getByText('Thank you.').waitFor();
    await page.evaluate(() => Reflect.get(window, 'unmount')());
    expect(errors).toEqual([]);
    await visitor.leave();
  });

  it('[52] may hydrate over an inline survey, which comes back in the place that React makes', async () => {
    const { visitor, page, errors } = await opened('/app');
    const inline = page.getByRole('group', { name: 'Was inline easy?' });
    await inline.waitFor();
    await page.evaluate(() => {
      const { React, ReactDOM } = window as unknown as ReactPage; // served above
      const { createElement } = React;
      const app = document.querySelector('#app') ?? document.body;
      const place = createElement('div', { 'data-cairn-inline': 'inline' });
      ReactDOM.hydrateRoot(
        app,
        createElement('main', null, createElement('p', null, 'From the client'), place),
        {
          onRecoverableError: () => undefined,
        },
      );
    });
    await page.getByText('From the client').waitFor();
    await inline.getByRole('radio', { name: '4' }).click();
    await page.getByText('Thank you.').waitFor();
    expect(await page.locator('cairn-root').count()).toBe(1);
    expect(errors).toEqual([]);
    await visitor.leave();
  });
});
