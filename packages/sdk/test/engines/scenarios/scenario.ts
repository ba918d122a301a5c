import { expect, vi } from 'vitest';
import type { Page, Scene } from '../scene.js';

/** One thing that must be true in every engine. */
export interface Scenario {
  /** The fact; first, in brackets, the faults that it is about. */
  says: string;
  play(scene: Scene): Promise<void>;
}

/** Expects what becomes true in its own time: nothing outside the browser is told when. */
export function eventually<T>(find: () => T | Promise<T>) {
  const holds = (check: (found: T) => void) =>
    vi.waitFor(async () => check(await find()), { timeout: 40_000, interval: 20 });
  return {
    toBe: (value: unknown) => holds((found) => expect(found).toBe(value)),
    toEqual: (value: unknown) => holds((found) => expect(found).toEqual(value)),
    toContain: (value: unknown) => holds((found) => expect(found).toContain(value)),
    toHaveLength: (length: number) => holds((found) => expect(found).toHaveLength(length)),
    toMatchObject: (value: object[]) => holds((found) => expect(found).toMatchObject(value)),
  };
}

/** The touchpoint of the usual survey happens; resolves when its prompt is there. */
export async function isAsked(page: Page, { mark }: Scene): Promise<void> {
  await page.run((visit, name) => visit.call('touchpoint', 'test.asked', { mark: name }), mark);
  await page.run((visit) => visit.appears());
}

/** The visitor answers both questions of the usual survey. */
export function answers(page: Page): Promise<void> {
  return page.run(async (visit) => {
    visit.choose(4);
    visit.send();
    await visit.write('It just worked.');
    visit.send();
    await visit.hears('answered');
  });
}

/** The page reports an outcome called like the mark of the scene. */
export function reports(page: Page, { mark }: Scene): Promise<void> {
  return page.run((visit, name) => void visit.call('outcome', name), mark);
}

/** Ids of the showings that the page has told of, each once however often it was sent. */
export function showings({ gate }: Scene): string[] {
  const shown = gate.sent.filter(({ type }) => type === 'prompt.shown');
  return [...new Set(shown.map(({ id }) => id))];
}
