import { expect } from 'vitest';
import { answers, eventually, isAsked, type Scenario, showings } from './scenario.js';

const both = [
  { question: 'ease', value: 4 },
  { question: 'why', value: 'It just worked.' },
];

export const answering: Scenario[] = [
  {
    says: 'a prompt appears, is answered with the pointer and in words, and is stored once',
    play: async (scene) => {
      const page = await scene.open();
      await isAsked(page, scene);
      expect(await page.run((visit) => visit.cards()[0])).toContain('Was it easy?');
      await page.click(await page.run((visit) => visit.middleOf('input[value="4"]')));
      await page.run(async (visit) => {
        await visit.write('It just worked.');
        visit.send();
        await visit.hears('answered');
      });
      await eventually(scene.responses).toMatchObject([{ complete: true, answers: both }]);
      expect(await page.run((visit) => visit.errors)).toEqual([]);
    },
  },
  {
    says: 'the answer to the first question is kept when the visitor goes away before the second',
    play: async (scene) => {
      const page = await scene.open();
      await isAsked(page, scene);
      await page.run((visit) => {
        visit.choose(2);
        visit.send();
      });
      await page.goto('/bare');
      // Whatever the first page could not hand over, the next one with Cairn in it sends.
      await page.goto('/');
      await eventually(scene.responses).toMatchObject([
        { complete: false, answers: [{ question: 'ease', value: 2 }] },
      ]);
    },
  },
  {
    says: '[22] answers by keyboard alone: arrows only move, Enter sends, and the page hears none of it',
    play: async (scene) => {
      const page = await scene.open();
      await page.run(() => document.querySelector<HTMLElement>('#own')?.focus());
      await isAsked(page, scene);
      expect(await page.run((visit) => visit.focused())).toBe('button own');
      for (let times = 0; times < 6; times++) {
        if ((await page.run((visit) => visit.focused())).startsWith('input')) break;
        await page.press('Tab');
      }
      await page.press('ArrowRight', 'ArrowRight');
      expect(await page.run((visit) => visit.cards()[0])).toContain('Was it easy?');
      const heardBefore = await page.run((visit) => visit.keys.length);
      const focused = await page.run((visit) => visit.focused());
      await page.press('Enter');
      await page.run((visit) => visit.write(''));
      await page.press('j', 'k');
      expect(await page.run((visit) => visit.keys.length)).toBe(heardBefore);
      await page.press('Tab', 'Tab', 'Tab');
      await page.run(async (visit) => {
        visit.send();
        await visit.hears('answered');
      });
      const value = Number(focused.split(' ').pop());
      await eventually(scene.responses).toMatchObject([
        { complete: true, answers: [{ value }, { value: 'jk' }] },
      ]);
    },
  },
  {
    says: '[22] Escape from within closes the prompt and gives the focus back; from the page it does not',
    play: async (scene) => {
      const page = await scene.open();
      await page.run(() => document.querySelector<HTMLElement>('#own')?.focus());
      await isAsked(page, scene);
      await page.press('Escape');
      expect(await page.run((visit) => visit.settled())).toHaveLength(1);
      await page.press('Tab');
      for (let times = 0; times < 6; times++) {
        if ((await page.run((visit) => visit.focused())).startsWith('input')) break;
        await page.press('Tab');
      }
      await page.press('Escape');
      await page.run((visit) => visit.hears('dismissed'));
      await eventually(() => page.run((visit) => visit.cards())).toEqual([]);
      expect(await page.run((visit) => visit.focused())).toBe('button own');
    },
  },
  {
    says: '[14] a page that comes back from the back/forward cache asks nobody a second time',
    play: async (scene) => {
      const page = await scene.open();
      await isAsked(page, scene);
      await answers(page);
      // A request that is still under way keeps a page out of the cache.
      await eventually(() => page.run((visit) => visit.keepsEvents())).toBe(false);
      await page.goto('/bare');
      await page.back();
      await eventually(() => page.run((visit) => visit.isRestored)).toBe(true);
      await page.run((visit) => visit.call('touchpoint', 'test.asked'));
      expect(await page.run((visit) => visit.settled())).toEqual([]);
      expect(showings(scene)).toHaveLength(1);
    },
  },
  {
    says: '[4] one prompt among three tabs that come to a touchpoint together',
    play: async (scene) => {
      const pages = [await scene.open(), await scene.open(), await scene.open()];
      for (const page of pages) await page.run((visit) => void visit.call('touchpoint', 'test.asked'));
      const cards = async () =>
        (await Promise.all(pages.map((page) => page.run((visit) => visit.settled())))).flat();
      await eventually(cards).toHaveLength(1);
      expect(await cards()).toHaveLength(1);
    },
  },
];
