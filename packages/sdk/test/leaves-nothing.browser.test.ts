import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, type OpenStage, openStage, promptOf, settled, surveyOf } from './openStage.js';

let stage: OpenStage;
beforeAll(async () => {
  stage = await openStage();
  await stage.publish([
    surveyOf('asked', { frequency: { repeat: 'untilAnswered' } }),
    surveyOf('inline', { placement: 'inline', trigger: { on: 'api' } }),
    surveyOf('tab', { placement: 'tab', trigger: { on: 'tab' } }),
    surveyOf('event', { trigger: { on: 'event', name: 'app:done' } }),
    surveyOf('scroll', { trigger: { on: 'scroll', percent: 90 } }),
    surveyOf('seen', { trigger: { on: 'visible', selector: '#never' } }),
    surveyOf('idle', { trigger: { on: 'idle', seconds: 600 } }),
    surveyOf('exit', { trigger: { on: 'exit' } }),
    surveyOf('delayed', { touchpoints: ['guide.read'], trigger: { on: 'touchpoint', delaySeconds: 600 } }),
    surveyOf('time', { trigger: { on: 'time', seconds: 600 } }),
  ]);
});
afterAll(() => stage?.close());

/** Counts, from before the first script, what is listened to, waited for and watched in a page. */
function count(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    Reflect.deleteProperty(window, 'navigation');
    const held = {
      listeners: new Set<string>(),
      timers: new Map<unknown, number>(),
      observers: new Set<object>(),
    };
    Reflect.set(window, 'held', held);

    const { addEventListener, removeEventListener } = EventTarget.prototype;
    // The browser's driver listens too.
    const isOurs = () => new Error().stack?.includes('/v1/');
    const ids = new WeakMap<object, number>();
    let next = 0;
    const idOf = (one: object) => {
      if (!ids.has(one)) ids.set(one, ++next);
      return ids.get(one);
    };
    // What is listened to on our own elements goes with them.
    const lasts = (target: unknown) =>
      target === window ||
      target === document ||
      (target instanceof Element && target.localName !== 'cairn-root');
    const nameOf = (target: EventTarget) =>
      target instanceof Element ? target.localName : target === window ? 'window' : 'document';
    const keyOf = (target: EventTarget, type: string, run: object, options: unknown) => {
      const isCapture =
        options === true || (options instanceof Object && Reflect.get(options, 'capture') === true);
      return `${nameOf(target)} ${type} ${isCapture} ${idOf(run)} ${idOf(target)}`;
    };
    EventTarget.prototype.addEventListener = function (type: string, run: never, options?: unknown) {
      const target: EventTarget = this ?? window;
      Reflect.apply(addEventListener, target, [type, run, options]);
      const signal = options instanceof Object ? Reflect.get(options, 'signal') : undefined;
      if (!run || !lasts(target) || signal?.aborted || !isOurs()) return;
      const key = keyOf(target, type, run, options);
      held.listeners.add(key);
      if (signal) Reflect.apply(addEventListener, signal, ['abort', () => held.listeners.delete(key)]);
    };
    EventTarget.prototype.removeEventListener = function (type: string, run: never, options?: unknown) {
      const target: EventTarget = this ?? window;
      Reflect.apply(removeEventListener, target, [type, run, options]);
      if (run && lasts(target)) held.listeners.delete(keyOf(target, type, run, options));
    };

    const { setTimeout, clearTimeout, setInterval } = window;
    window.setTimeout = ((run: () => void, delay = 0) => {
      const timer = setTimeout(() => {
        held.timers.delete(timer);
        run();
      }, delay);
      held.timers.set(timer, delay);
      return timer;
    }) as typeof setTimeout; // Node's types and the DOM's differ
    window.clearTimeout = ((timer: number) => {
      held.timers.delete(timer);
      clearTimeout(timer);
    }) as typeof clearTimeout; // the same
    window.setInterval = ((...args: Parameters<typeof setInterval>) => {
      const timer = setInterval(...args);
      held.timers.set(timer, -1);
      return timer;
    }) as typeof setInterval; // the same

    for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'] as const) {
      const { observe, disconnect, unobserve } = window[name].prototype as IntersectionObserver;
      const watched = new Map<object, Set<unknown>>();
      Object.assign(window[name].prototype, {
        observe(this: object, target: unknown, options: unknown) {
          watched.set(this, (watched.get(this) ?? new Set()).add(target));
          if (isOurs()) held.observers.add(this);
          Reflect.apply(observe, this, [target, options]);
        },
        disconnect(this: object) {
          held.observers.delete(this);
          Reflect.apply(disconnect, this, []);
        },
      });
      if (unobserve)
        Object.assign(window[name].prototype, {
          unobserve(this: object, target: unknown) {
            watched.get(this)?.delete(target);
            if (!watched.get(this)?.size) held.observers.delete(this);
            Reflect.apply(unobserve, this, [target]);
          },
        });
    }
    Reflect.set(window, 'globalsBefore', Object.getOwnPropertyNames(window));
  });
}

const held = (page: Page) =>
  page.evaluate(() => {
    const { listeners, timers, observers } = Reflect.get(window, 'held');
    const before = new Set(Reflect.get(window, 'globalsBefore'));
    const host = new Set(['globalsBefore', 'cairn']);
    return {
      listeners: [...listeners].map((key) => String(key).split(' ').slice(0, 2).join(' ')),
      timers: [...timers.values()],
      observers: observers.size,
      globals: Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && !host.has(name)),
      elements: Array.from(document.querySelectorAll('cairn-root, cairn-debug, [data-cairn-inline] > *'))
        .length,
      history: Object.keys(history),
    };
  });
const nothing = { listeners: [], timers: [], observers: 0, globals: [], elements: 0, history: [] };

/** Uses all of it, and waits until what was sent has arrived. */
async function useAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Feedback' }).waitFor();
  await page.getByRole('group', { name: 'Was inline easy?' }).waitFor();
  await page.waitForFunction(() => 'navigation' in window || Object.hasOwn(history, 'pushState'));
  await call(page, 'touchpoint', 'guide.read');
  await call(page, 'touchpoint', 'checkout.completed');
  await promptOf(page, 'asked').waitFor();
  await call(page, 'identify', 'customer-17', { attributes: { plan: 'club' } });
  await call(page, 'outcome', 'renewed', 30);
  await page.waitForFunction(() => localStorage.getItem('cairn:pk_demo:pending') === null);
}

describe('destroy', () => {
  it('leaves nothing of Cairn in the page: no global, listener, timer, observer or element', async () => {
    const visitor = await stage.visitor();
    const page = await visitor.open('/inline', count);
    await useAll(page);
    const during = await held(page);
    expect(during.listeners.length).toBeGreaterThan(10);
    expect(during.observers).toBeGreaterThan(1);
    expect(during.timers.length).toBeGreaterThan(2);
    expect(during.elements).toBeGreaterThan(2);
    await call(page, 'destroy');
    // A request or the database may still be waited for.
    await expect.poll(() => held(page), { timeout: 3_000 }).toEqual(nothing);
    await visitor.leave();
  });

  it('and init starts it again, with everything', async () => {
    const visitor = await stage.visitor();
    const page = await visitor.open('/inline', count);
    await useAll(page);
    for (let time = 0; time < 2; time++) {
      await call(page, 'destroy');
      await expect.poll(() => page.locator('cairn-root').count()).toBe(0);
      await call(page, 'init', { key: 'pk_demo', collector: stage.cairn.url });
      await page.getByRole('group', { name: 'Was inline easy?' }).waitFor();
      await page.getByRole('button', { name: 'Feedback' }).waitFor();
    }
    await call(page, 'touchpoint', 'checkout.completed');
    await promptOf(page, 'asked').waitFor();
    await visitor.leave();
  });

  it('in the middle of everything throws nothing', async () => {
    const visitor = await stage.visitor();
    const errors: unknown[] = [];
    const page = await visitor.open(
      '/inline',
      async (each) => void each.on('pageerror', (error) => errors.push(error)),
    );
    for (let time = 0; time < 5; time++) {
      await page.evaluate((collector) => {
        const cairn = Reflect.get(window, 'cairn');
        cairn.init({ key: 'pk_demo', collector });
        cairn.touchpoint('checkout.completed');
        cairn.outcome('x');
        cairn.destroy();
      }, stage.cairn.url);
    }
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
    expect(await page.locator('cairn-root').count()).toBe(0);
    expect(errors).toEqual([]);
    await visitor.leave();
  });
});

describe('reset', () => {
  it('leaves nothing by which the visitor could be known again', async () => {
    const visitor = await stage.visitor();
    const page = await visitor.open('/inline');
    await useAll(page);
    const read = () =>
      page.evaluate(() => ({
        text: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
        visitor: JSON.parse(localStorage.getItem('cairn:pk_demo') ?? '{}'),
        session: Object.keys(sessionStorage),
      }));
    const before = await read();
    await call(page, 'reset');
    await settled(page);
    const after = await read();
    expect(after.text).not.toContain(before.visitor.visitor);
    expect(after.text).not.toContain('customer-17');
    expect(after.visitor).toMatchObject({ attributes: {}, surveys: {} });
    expect(after.session).toEqual([]);
    await visitor.leave();
  });
});
