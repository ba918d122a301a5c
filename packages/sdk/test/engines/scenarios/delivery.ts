import { expect } from 'vitest';
import type { Scene } from '../scene.js';
import { answers, eventually, isAsked, reports, type Scenario } from './scenario.js';

const html = { status: 200, body: '<html>Sign in to the Wi-Fi</html>' };
const idsOf = ({ gate, mark }: Scene) =>
  gate.sent.flatMap((event) => (event.type === 'outcome' && event.name === mark ? [event.id] : []));

/** The database of the browser, as some have it. */
const databases: [what: string, path: string][] = [
  ['there is no IndexedDB', '/without-database'],
  ['IndexedDB never opens', '/database-hangs'],
  ['IndexedDB throws', '/database-throws'],
  ['every storage throws', '/without-storage'],
];

export const delivery: Scenario[] = [
  {
    says: '[1] offline at submit: thanks are shown, the answer is kept, and the next page sends it',
    play: async (scene) => {
      const page = await scene.open();
      await isAsked(page, scene);
      await page.run((visit) => visit.hears('delivered'));
      await scene.gate.shut();
      await answers(page);
      expect((await page.run((visit) => visit.cards()))[0]).toContain('Thank');
      expect(await page.run((visit) => visit.keepsEvents())).toBe(true);
      await page.close();
      await scene.gate.reopen();
      expect(await scene.responses()).toEqual([]);
      await scene.open();
      await eventually(scene.responses).toMatchObject([{ complete: true }]);
    },
  },
  {
    says: '[1] offline at submit: the same page sends it as soon as the browser is online',
    play: async (scene) => {
      const page = await scene.open();
      await isAsked(page, scene);
      await page.run((visit) => visit.hears('delivered'));
      await scene.gate.shut();
      await answers(page);
      await scene.gate.reopen();
      await page.run(async (visit) => {
        window.dispatchEvent(new Event('online'));
        await visit.hears('delivered', 2);
      });
      expect(await scene.responses()).toMatchObject([{ complete: true }]);
    },
  },
  {
    says: '[2] the tab is closed while the answer is under way: exactly one row',
    play: async (scene) => {
      const page = await scene.open();
      scene.gate.decide('/v1/events', 'silent');
      await reports(page, scene);
      await eventually(() => idsOf(scene)).toHaveLength(1);
      await page.close();
      scene.gate.decide('/v1/events', 'pass');
      const next = await scene.open();
      await next.run((visit) => visit.hears('delivered'));
      expect(new Set(idsOf(scene)).size).toBe(1);
      expect(await scene.outcomes()).toHaveLength(1);
    },
  },
  {
    says: '[2] the visitor goes to another page in the moment of the answer: exactly one row',
    play: async (scene) => {
      const page = await scene.open();
      await isAsked(page, scene);
      await answers(page);
      await page.goto('/');
      await eventually(scene.responses).toMatchObject([{ complete: true }]);
      await eventually(() => page.run((visit) => visit.keepsEvents())).toBe(false);
      expect(await scene.responses()).toHaveLength(1);
    },
  },
  {
    says: '[3] the answer of the collector is lost: sent again under the same id, stored once',
    play: async (scene) => {
      scene.gate.decide('/v1/events', 'lost', 'pass');
      const page = await scene.open();
      await reports(page, scene);
      await page.run((visit) => visit.hears('delivered'));
      const ids = idsOf(scene);
      expect(ids.length).toBeGreaterThan(1);
      expect(await scene.outcomes()).toMatchObject([{ id: ids[0] }]);
    },
  },
  {
    says: '[4] three tabs over one outbox send every event once',
    play: async (scene) => {
      const pages = [await scene.open(), await scene.open(), await scene.open()];
      const tenTimes = pages.map((page) =>
        page.run((visit, name) => {
          for (let time = 0; time < 10; time++) visit.call('outcome', name);
        }, scene.mark),
      );
      await Promise.all(tenTimes);
      await eventually(scene.outcomes).toHaveLength(30);
      expect(idsOf(scene)).toHaveLength(30);
    },
  },
  ...databases.map(([what, path]) => ({
    says: `[5] delivers when ${what}`,
    play: async (scene: Scene) => {
      const page = await scene.open(path);
      await isAsked(page, scene);
      await answers(page);
      await eventually(scene.responses).toMatchObject([{ complete: true }]);
      expect(await page.run((visit) => visit.errors)).toEqual([]);
    },
  })),
  {
    says: '[7][8] an overloaded collector is left alone as long as it asks, then gets it all',
    play: async (scene) => {
      const times: number[] = [];
      scene.gate.decide('/v1/events', { status: 503, headers: { 'Retry-After': '2' } }, 'pass');
      const page = await scene.open();
      await reports(page, scene);
      await eventually(() => idsOf(scene).length).toBe(1);
      times.push(Date.now());
      await eventually(() => idsOf(scene).length).toBe(2);
      times.push(Date.now());
      expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(1_500);
      await page.run((visit) => visit.hears('delivered'));
      expect(await scene.outcomes()).toHaveLength(1);
    },
  },
  {
    says: '[11] the page of a captive portal acknowledges nothing',
    play: async (scene) => {
      scene.gate.decide('/v1/events', html, 'pass');
      const page = await scene.open();
      await reports(page, scene);
      await eventually(() => idsOf(scene).length).toBe(1);
      expect(await page.run((visit) => [visit.keepsEvents(), visit.heard])).toEqual([true, []]);
      await page.run((visit) => visit.hears('delivered'));
      expect(await scene.outcomes()).toHaveLength(1);
    },
  },
  {
    says: '[12] a policy that forbids the connection costs no answer: it waits for a page that may send it',
    play: async (scene) => {
      const page = await scene.open('/connects-nowhere');
      await reports(page, scene);
      await eventually(() => page.run((visit) => visit.violations)).toContain('connect-src');
      expect(await page.run((visit) => visit.errors)).toEqual([]);
      expect(idsOf(scene)).toEqual([]);
      await page.goto('/');
      await page.run((visit) => visit.hears('delivered'));
      expect(await scene.outcomes()).toHaveLength(1);
    },
  },
];
