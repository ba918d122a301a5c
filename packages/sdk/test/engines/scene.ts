import type { EngineVisitor, Tab } from '@cairn/scripts/testkit';
import type { Gate } from './gate.js';
import type { Visit } from './visit.js';

/** What one scenario plays in: a visitor of whom nothing is known, a host site, and a real collector behind a gate. */
export interface Scene {
  gate: Gate;
  /** A name that nothing else in the collector has, for what this scenario sends. */
  mark: string;
  /** Opens a page of the host site in a new tab of the visitor, and waits for Cairn where the page has it. */
  open(path?: string): Promise<Page>;
  /** The same on an address that browsers do not trust, as plain http elsewhere: no locks, no `randomUUID`. */
  openPlainly(path?: string): Promise<Page>;
  /** Outcomes called like the mark that the collector has on disk. */
  outcomes(): Promise<{ id: string }[]>;
  /** Responses with the mark that the collector has on disk. */
  responses(): Promise<StoredResponse[]>;
}

export interface StoredResponse {
  prompt: string;
  complete: boolean;
  answers: { question: string; value: unknown }[];
  context: { properties?: { mark?: string } };
}

/** A tab with a page of the host site in it. */
export interface Page extends Omit<Tab, 'evaluate' | 'goto'> {
  goto(path: string): Promise<void>;
  /** Runs the function in the page, over what a visitor can do there; it may use nothing but what it is given. */
  run<Given extends unknown[], Gives>(
    inPage: (visit: Visit, ...given: Given) => Gives,
    ...given: Given
  ): Promise<Awaited<Gives>>;
}

export async function openPage(visitor: EngineVisitor, origin: string, path: string): Promise<Page> {
  const tab = await visitor.open(origin + path);
  const page: Page = {
    ...tab,
    goto: async (next) => {
      await tab.goto(origin + next);
      await page.run((visit) => visit.ready());
    },
    reload: async () => {
      await tab.reload();
      await page.run((visit) => visit.ready());
    },
    run: async <Given extends unknown[], Gives>(
      inPage: (visit: Visit, ...given: Given) => Gives,
      ...given: Given
    ): Promise<Awaited<Gives>> => {
      const values = ['window.visit', ...given.map((value) => JSON.stringify(value))];
      const gives = await tab.evaluate(`(${inPage})(${values.join(', ')})`);
      return gives as Awaited<Gives>; // what the function gave, through JSON
    },
  };
  await page.run((visit) => visit.ready());
  return page;
}
