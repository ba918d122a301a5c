import { expect } from 'vitest';
import type { Fate } from '../gate.js';
import type { Page, Scene } from '../scene.js';
import { answers, eventually, isAsked, reports, type Scenario, showings } from './scenario.js';

const manifests: [what: string, fate: Fate][] = [
  ['is missing', { status: 404, body: '{"code":"not_found"}' }],
  ['is HTML', { status: 200, body: '<html>Sign in to the Wi-Fi</html>' }],
  ['is of a later version', { status: 200, body: '{"v":2,"surveys":[{}]}' }],
  ['breaks off', 'cut'],
];

/** Nothing is shown, asked or thrown, and the page goes on. */
async function isLeftAlone(page: Page): Promise<void> {
  await page.run((visit) => visit.call('touchpoint', 'test.asked'));
  const outcome = page.run((visit) => visit.call('ask', 'asked'));
  expect(await outcome).toMatchObject({ status: 'notShown' });
  expect(await page.run((visit) => visit.settled())).toEqual([]);
  expect(await page.run((visit) => visit.errors)).toEqual([]);
}

/** Asked and answered, and the answer arrived as it was given. */
async function works(page: Page, scene: Scene): Promise<void> {
  await isAsked(page, scene);
  await answers(page);
  await eventually(scene.responses).toMatchObject([
    { complete: true, answers: [{ value: 4 }, { value: 'It just worked.' }] },
  ]);
}

const shows = (path: string) => async (scene: Scene) => {
  const page = await scene.open(path);
  await works(page, scene);
  expect(await page.run((visit) => visit.errors)).toEqual([]);
};

export const hostPage: Scenario[] = [
  ...manifests.map(([what, fate]) => ({
    says: `[16] shows nothing and throws nothing when the manifest ${what}`,
    play: async (scene: Scene) => {
      scene.gate.decide('/v1/manifest', fate);
      await isLeftAlone(await scene.open());
    },
  })),
  {
    says: '[17] works where a library has added to the prototypes of objects and arrays',
    play: shows('/polluted'),
  },
  {
    says: '[18] works where the page has replaced fetch, timers and the clock',
    play: shows('/mocked'),
  },
  {
    says: '[19] stands there as it should under a reset of every style',
    play: async (scene) => {
      const page = await scene.open('/reset');
      await isAsked(page, scene);
      expect(await page.run((visit) => visit.look())).toMatchObject({ width: 360, radius: '12px' });
    },
  },
  {
    says: '[20] is styled and answerable under the strictest policy with Trusted Types, without a violation',
    play: async (scene) => {
      const page = await scene.open('/strict');
      await isAsked(page, scene);
      expect(await page.run((visit) => visit.look())).toMatchObject({ width: 360, radius: '12px' });
      await answers(page);
      await eventually(scene.responses).toMatchObject([{ complete: true }]);
      expect(await page.run((visit) => visit.violations)).toEqual([]);
    },
  },
  {
    says: '[20] that policy is enforced: what it forbids is a violation',
    play: async (scene) => {
      const page = await scene.open('/strict');
      const thrown = await page.run((visit) => {
        try {
          document.body.innerHTML = '<p>forbidden</p>';
          return 'allowed';
        } catch (error) {
          return `${(error as Error).name} ${visit.violations.length}`; // what the browser throws
        }
      });
      expect(thrown).toMatch(/^TypeError/);
    },
  },
  {
    says: '[21] works on plain http, where there are no locks and no randomUUID',
    play: async (scene) => {
      const page = await scene.openPlainly();
      expect(
        await page.run(() => [isSecureContext, typeof navigator.locks, typeof crypto.randomUUID]),
      ).toEqual([false, 'undefined', 'undefined']);
      await works(page, scene);
    },
  },
  {
    says: '[4][21] three tabs on plain http, without locks, send every event once',
    play: async (scene) => {
      const pages = [await scene.openPlainly(), await scene.openPlainly(), await scene.openPlainly()];
      await Promise.all(pages.map((page) => reports(page, scene)));
      await eventually(scene.outcomes).toHaveLength(3);
      const sent = scene.gate.sent.filter((event) => event.type === 'outcome');
      expect(sent).toHaveLength(3);
    },
  },
  {
    says: '[21] works in a sandboxed frame, where every storage throws',
    play: async (scene) => {
      const page = await scene.open('/framing');
      await page.run((_visit, mark) => {
        document.querySelector('iframe')?.contentWindow?.postMessage(mark, '*');
      }, scene.mark);
      await eventually(scene.responses).toMatchObject([{ complete: true }]);
      await eventually(() => page.run((visit) => visit.messages)).toEqual([
        { storage: 'SecurityError', errors: [] },
      ]);
    },
  },
  {
    says: '[21] is there once when the script is there twice',
    play: async (scene) => {
      const page = await scene.open('/twice');
      await works(page, scene);
      expect(showings(scene)).toHaveLength(1);
    },
  },
  {
    says: '[52] survives the page taking its element away',
    play: async (scene) => {
      const page = await scene.open();
      await isAsked(page, scene);
      await page.run((visit) => {
        document.querySelector('cairn-root')?.remove();
        return visit.settled();
      });
      await reports(page, scene);
      await eventually(scene.outcomes).toHaveLength(1);
      expect(await page.run((visit) => visit.errors)).toEqual([]);
    },
  },
  {
    says: 'below the floor nothing shows and nothing breaks',
    play: async (scene) => {
      const page = await scene.open('/below-floor');
      await isLeftAlone(page);
    },
  },
  {
    says: 'destroy leaves no element, asks nothing more and sends nothing more',
    play: async (scene) => {
      const page = await scene.open();
      await isAsked(page, scene);
      await page.run((visit) => visit.hears('delivered'));
      await page.run((visit) => visit.call('destroy'));
      const before = scene.gate.paths.length;
      expect(await page.run(() => document.querySelectorAll('cairn-root').length)).toBe(0);
      await page.run((visit) => void visit.call('touchpoint', 'test.asked'));
      await page.goto('/bare');
      expect(scene.gate.paths.slice(before)).toEqual([]);
    },
  },
];
