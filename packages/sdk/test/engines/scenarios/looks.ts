import { expect } from 'vitest';
import { usual } from '../engineStage.js';
import { isAsked, type Scenario } from './scenario.js';

export const looks: Scenario[] = [
  {
    says: '[19] a dark theme is dark, legible and whole',
    play: async (scene) => {
      await scene.publish([usual], { theme: { mode: 'dark' } });
      const page = await scene.open();
      await isAsked(page, scene);
      const look = await page.run((visit) => visit.look());
      expect(look.background).toBeLessThan(60);
      expect(look.text).toBeGreaterThan(200);
      expect(look.width).toBeLessThanOrEqual(360);
    },
  },
  {
    says: '[19] from right to left the card stands at the left edge, whole',
    play: async (scene) => {
      await scene.publish([usual], { locale: 'ar' });
      const page = await scene.open('/ar');
      await isAsked(page, scene);
      const look = await page.run((visit) => visit.look());
      expect(look.dir).toBe('rtl');
      expect(look.width).toBeLessThanOrEqual(360);
    },
  },
];
