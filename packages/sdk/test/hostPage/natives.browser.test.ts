import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenStage, openStage, type Visitor } from '../openStage.js';
import { commonJsScript, plainScript, scriptFile } from './libraryScript.js';
import { walkThrough, whole } from './wholeWalk.js';

/** What libraries do to the natives of a page, from real ones to the worst that old ones did. */
const libraries: Record<string, ReturnType<typeof scriptFile>> = {
  'Prototype, in its own modules': commonJsScript('prototype', 'PrototypeLibrary'),
  'MooTools 1.5': commonJsScript('mootools/lib/mootools-core-1.5.2-server.js', 'MooTools'),
  'es6-shim': plainScript('es6-shim', 'es6-shim.js'),
  'Zone.js': plainScript('zone.js', 'bundles/zone.umd.js'),
  'Sugar, in every prototype': scriptFile(
    `${plainScript('sugar', 'dist/sugar.js').html}\nSugar.extend({ objectPrototype: true });`,
  ),
  'toJSON on every prototype, as Prototype 1.6 had it': scriptFile(`
    Object.toJSON = function (object) {
      if (object === undefined || typeof object === 'function') return undefined;
      if (object === null || typeof object === 'boolean') return String(object);
      if (object.toJSON && object.toJSON !== Object.prototype.toJSON) return object.toJSON();
      var results = [];
      for (var name in object) {
        var value = Object.toJSON(object[name]);
        if (value !== undefined) results.push(name.toJSON() + ': ' + value);
      }
      return '{' + results.join(', ') + '}';
    };
    Array.prototype.toJSON = function () {
      var results = [];
      this.forEach(function (each) { results.push(Object.toJSON(each)); });
      return '[' + results.join(', ') + ']';
    };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Number.prototype.toJSON = function () { return isFinite(this) ? this.toString() : 'null'; };
    Date.prototype.toJSON = function () { return '"a date"'; };
    Object.prototype.toJSON = function () { return Object.toJSON(this); };`),
  'an Array.prototype.reduce of its own, as Prototype 1.6 had it': scriptFile(`
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };`),
  'enumerable additions to every object': scriptFile(`
    Object.prototype.extend = function () { return this; };
    var added = { audience: { all: [] }, most: 1, theme: { mode: 'dark' }, variants: [], privacy: { consent: true },
      redact: true, rate: 0, until: '1990-01-01', quietPages: ['*'], locales: {}, anonymous: true };
    for (var name in added) if (added.hasOwnProperty(name)) Object.prototype[name] = added[name];`),
};
const names = Object.keys(libraries);
const fileOf = (name: string) => `/${names.indexOf(name)}.js`;

let stage: OpenStage;
beforeAll(async () => {
  stage = await openStage({
    pages: (tag) => ({
      ...Object.fromEntries(names.map((name) => [fileOf(name), libraries[name] ?? ''])),
      ...Object.fromEntries(
        names.map((name) => [
          `/before${fileOf(name)}`,
          `<!doctype html><html lang="en"><head><title>Host</title><script src="${fileOf(name)}"></script>${tag}</head><body><h1>A page</h1></body></html>`,
        ]),
      ),
      '/fake-timers.js': commonJsScript('@sinonjs/fake-timers', 'FakeTimers'),
    }),
  });
  await stage.publish([whole]);
});
afterAll(() => stage?.close());

/** Hears everything that a page could be annoyed by. */
async function heard(visitor: Visitor, path: string): Promise<{ page: Page; said: string[] }> {
  const said: string[] = [];
  const page = await visitor.open(path, async (each) => {
    each.on('pageerror', (error) => said.push(`${error.stack}`));
    each.on('console', (message) => said.push(message.text()));
  });
  return { page, said };
}

describe('a page whose natives were extended', () => {
  it.each(names)('[17] before Cairn loads sends the correct body: %s', async (name) => {
    const visitor = await stage.visitor();
    const { page, said } = await heard(visitor, `/before${fileOf(name)}`);
    await walkThrough(stage, visitor, page);
    expect(said).toEqual([]);
    await visitor.leave();
  });

  it.each(names)('[17][18] after Cairn has loaded sends the correct body: %s', async (name) => {
    const visitor = await stage.visitor();
    const { page, said } = await heard(visitor, '/');
    await page.addScriptTag({ url: fileOf(name) });
    await walkThrough(stage, visitor, page);
    expect(said).toEqual([]);
    await visitor.leave();
  });
});

describe('a page whose clock, timers or network were replaced', () => {
  it('[18] after Cairn has loaded, by Sinon’s fake timers that stand still, delivers at the true time', async () => {
    const visitor = await stage.visitor();
    const { page, said } = await heard(visitor, '/');
    await page.addScriptTag({ url: '/fake-timers.js' });
    const before = Date.now();
    await page.evaluate(() => Reflect.get(window, 'FakeTimers').install({ now: 0 }));
    expect(await page.evaluate(() => Date.now())).toBe(0);
    await walkThrough(stage, visitor, page);
    const times = visitor.sent.map(({ at }) => Date.parse(at));
    expect(Math.min(...times)).toBeGreaterThanOrEqual(before);
    expect(Math.max(...times)).toBeLessThanOrEqual(Date.now());
    expect(said).toEqual([]);
    await visitor.leave();
  });

  it('[18] before Cairn loads, by a Date of 1990, delivers and is put right by the collector', async () => {
    const visitor = await stage.visitor();
    const said: string[] = [];
    const page = await visitor.open('/', async (each) => {
      each.on('pageerror', (error) => said.push(`${error.stack}`));
      await each.addInitScript(() => {
        const Real = Date;
        const fixed = Real.UTC(1990, 0, 1);
        window.Date = class extends Real {
          constructor(...given: unknown[]) {
            super(...((given.length ? given : [fixed]) as [number])); // as the real one takes them
          }
          static override now = () => fixed;
        } as DateConstructor; // it is called with `new` only
      });
    });
    await walkThrough(stage, visitor, page);
    expect(said).toEqual([]);
    const [first] = (await stage.stored<{ receivedAt: string; at: string }>('response')).slice(-1);
    expect(Math.abs(Date.parse(first?.at ?? '') - Date.now())).toBeLessThan(60_000);
    await visitor.leave();
  });

  it('[18] after Cairn has loaded, by a fetch, timers and JSON that fail, is not noticed', async () => {
    const visitor = await stage.visitor();
    const { page, said } = await heard(visitor, '/');
    await page.evaluate(() => {
      Reflect.set(window, 'calls', []);
      const failing = (name: string) => () => {
        Reflect.get(window, 'calls').push(name);
        throw new Error(`${name} is not for you`);
      };
      for (const name of ['fetch', 'setTimeout', 'clearTimeout', 'setInterval', 'requestAnimationFrame'])
        Reflect.set(window, name, failing(name));
      for (const name of ['parse', 'stringify']) Reflect.set(JSON, name, failing(name));
      Reflect.set(Date, 'now', failing('now'));
      Reflect.set(Math, 'random', failing('random'));
    });
    await walkThrough(stage, visitor, page);
    expect(await page.evaluate(() => String(Reflect.get(window, 'calls')))).toBe('');
    expect(said).toEqual([]);
    await visitor.leave();
  });

  it('[18] after Cairn has loaded, by promises and lists that count, still works', async () => {
    const visitor = await stage.visitor();
    const { page, said } = await heard(visitor, '/');
    await page.evaluate(() => {
      const { prototype } = Promise;
      const { then } = prototype;
      Reflect.set(prototype, 'then', function (this: Promise<unknown>, ...given: [undefined, undefined]) {
        return Reflect.apply(then, this, given);
      });
      class Slow extends Promise<unknown> {}
      Reflect.set(window, 'Promise', Slow);
      for (const name of ['map', 'filter', 'find', 'some', 'forEach'] as const) {
        const original = Array.prototype[name];
        Reflect.set(Array.prototype, name, function (this: unknown[], ...given: never[]) {
          return Reflect.apply(original, this, given);
        });
      }
      Reflect.set(Array, 'from', () => {
        throw new Error('from is not for you');
      });
    });
    await walkThrough(stage, visitor, page);
    expect(said).toEqual([]);
    await visitor.leave();
  });
});
