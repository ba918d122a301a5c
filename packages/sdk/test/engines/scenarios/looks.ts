import { expect } from 'vitest';
import { everyQuestion } from '../../looks/everyQuestion.js';
import { faultsOf } from '../../looks/faultsOf.js';
import { isAsked, type Scenario } from './scenario.js';

/** A small phone, a desk, and a desk at 400 %. */
const sizes = [
  [320, 568],
  [1280, 800],
  [320, 256],
] as const;

export const looks: Scenario[] = [
  {
    says: '[19] every kind of question is whole, inside the page and large enough to hit, at every size',
    play: async (scene) => {
      const page = await scene.open('/framing-all');
      const surveys = Object.keys(everyQuestion('en'));
      const faults = await page.run(
        async (_visit, source, run) => {
          const frame = document.querySelector('iframe')?.contentWindow;
          await Reflect.get(Object(frame), 'visit').ready();
          return Reflect.get(Object(frame), 'eval')(`(${source})`)(run);
        },
        `${faultsOf}`,
        { surveys, placement: 'corner', sizes },
      );
      expect(faults).toEqual([]);
    },
  },
  {
    says: '[19] a dark theme is dark, legible and whole',
    play: async (scene) => {
      const page = await scene.open();
      await page.run((visit) => void visit.call('ask', 'dark'));
      await page.run((visit) => visit.appears());
      const look = await page.run((visit) => visit.look());
      expect(look.background).toBeLessThan(60);
      expect(look.text).toBeGreaterThan(200);
      expect(look.width).toBe(360);
    },
  },
  {
    says: '[19] from right to left the card stands at the left edge, whole',
    play: async (scene) => {
      const page = await scene.open('/ar');
      await isAsked(page, scene);
      expect(await page.run((visit) => visit.look())).toMatchObject({ dir: 'rtl', width: 360, left: 16 });
    },
  },
];
