import type { CairnEvent, DocumentInput } from '@cairn/schema';
import {
  type BrowserKind,
  launchBrowser,
  type RunningCairn,
  servePages,
  startCairn,
} from '@cairn/scripts/testkit';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

export type SurveyInput = NonNullable<DocumentInput['surveys']>[number];
type SettingsInput = NonNullable<DocumentInput['settings']>;

/** A real collector, a real browser and a host site of a few pages; each test publishes what it needs. */
export interface OpenStage {
  cairn: RunningCairn;
  browser: BrowserKind;
  origin: string;
  /** Puts these surveys live, under a budget that stands in nobody's way. */
  publish(surveys: SurveyInput[], settings?: SettingsInput): Promise<void>;
  /** A visitor of whom nothing is known, with everything that their browser sends. */
  visitor(options?: BrowserContextOptions): Promise<Visitor>;
  /** Lines of an export: what the collector has on disk. */
  stored<T>(type: 'response' | 'prompt' | 'outcome'): Promise<T[]>;
  close(): Promise<void>;
}

export interface Visitor {
  context: BrowserContext;
  /** Files of the script that the browser has asked for. */
  parts: string[];
  /** Events as they were sent, in their order. */
  sent: CairnEvent[];
  /** Opens a page in a new tab, and waits for Cairn. */
  open(path?: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page>;
  leave(): Promise<void>;
}

export const freely = { minDaysBetween: 0, maxPerSession: 20, maxPer30Days: 100, daysAfterNotNow: 30 };

/** One live survey of one question; whatever a test is about is changed. */
export function surveyOf(id: string, change: Partial<SurveyInput> = {}): SurveyInput {
  return {
    id,
    name: id,
    purpose: 'interaction',
    touchpoints: ['checkout.completed'],
    status: 'live',
    questions: [{ id: 'ease', type: 'ces', scale: 'agree5', text: `Was ${id} easy?` }],
    ...change,
  };
}

const stages = ['awareness', 'purchase', 'use', 'support'];
const touchpoints = [
  { id: 'home.viewed', stage: 'awareness' },
  { id: 'checkout.completed', stage: 'purchase' },
  { id: 'guide.read', stage: 'use' },
  { id: 'ticket.closed', stage: 'support' },
];

export interface StageOptions {
  /** Pages and files beside the usual ones; `tag` is the script tag, `script` its address. */
  pages?: (tag: string, script: string) => Parameters<typeof servePages>[0];
  /** Switches of the browser. */
  switches?: readonly string[];
}

export async function openStage({ pages, switches = [] }: StageOptions = {}): Promise<OpenStage> {
  const [cairn, browser] = await Promise.all([startCairn(), launchBrowser({ switches })]);
  const script = `${cairn.url}/v1/cairn.js`;
  const host = await servePages({ ...pagesWith(script), ...pages?.(tagOf(script), script) });

  async function put(path: string, method: string, body: unknown): Promise<void> {
    const answer = await cairn.api(path, { method, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  }

  return {
    cairn,
    browser,
    origin: host.origin,
    publish: async (surveys, settings) => {
      const document: DocumentInput = {
        journey: {
          stages: stages.map((id) => ({ id, name: id })),
          touchpoints: touchpoints.map((one) => ({ ...one, name: one.id })),
        },
        surveys,
        settings: { frequency: freely, reachRate: 0, ...settings },
      };
      await put('document', 'PUT', document);
      await put('document/publish', 'POST', {});
    },
    visitor: async (options) => {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(8_000);
      const sent: CairnEvent[] = [];
      const parts: string[] = [];
      context.on('request', (request) => {
        if (request.resourceType() === 'script') parts.push(new URL(request.url()).pathname);
        if (request.method() === 'POST' && request.url().endsWith('/v1/events'))
          sent.push(...JSON.parse(request.postData() ?? '{"events":[]}').events);
      });
      return {
        context,
        parts,
        sent,
        open: async (path = '/', prepare) => {
          const page = await context.newPage();
          await prepare?.(page);
          await page.goto(host.origin + path);
          await ready(page);
          return page;
        },
        async leave() {
          // A request that is being passed on when its page goes is nobody's fault; a page that has crashed is asked in vain.
          await context.unrouteAll({ behavior: 'ignoreErrors' }).catch(() => undefined);
          await context.close();
        },
      };
    },
    stored: async (type) => {
      const lines = (await (await cairn.api(`export.ndjson?type=${type}`)).text()).split('\n');
      return lines.filter(Boolean).map((line) => JSON.parse(line));
    },
    close: async () => {
      await browser.close();
      await host.close();
      await cairn.stop();
    },
  };
}

const stub = '<script>window.cairn=window.cairn||function(){(cairn.q=cairn.q||[]).push(arguments)}</script>';

const tagOf = (script: string) => `<script async src="${script}" data-key="pk_demo"></script>`;

function pagesWith(script: string): Parameters<typeof servePages>[0] {
  const tag = tagOf(script);
  const page = (body: string, { lang = 'en', head = tag } = {}) =>
    `<!doctype html><html lang="${lang}"><head><title>Host</title><link rel="icon" href="data:,">${head}</head><body><h1>A page</h1>${body}</body></html>`;
  const plain = page('<a href="/next">Next</a><button id="buy">Buy</button>');
  return {
    '/': plain,
    '/next': plain,
    '/quiet': page('<div data-cairn-inline="inline"></div>'),
    '/tall': page(
      '<div style="height: 3000px">Tall</div><p id="low">Low</p><div style="height: 3000px"></div><button id="buy">Buy</button>',
    ),
    '/inline': page('<div id="place" data-cairn-inline="inline"></div><a href="/next">Next</a>'),
    '/bare': page('', { head: '' }),
    '/by-hand': page('', { head: tag.replace(' data-key="pk_demo"', '') }),
    '/consents': page('', { head: `${stub}<script>cairn('consent', 'granted')</script>${tag}` }),
    '/no-language': page('').replace(' lang="en"', ''),
    ...Object.fromEntries(
      ['de', 'de-AT', 'ar', 'zh-TW', 'zh-CN', 'fr'].map((lang) => [`/${lang}`, page('', { lang })]),
    ),
    '/strict': {
      html: page(''),
      headers: {
        'Content-Security-Policy': `default-src 'none'; img-src data:; script-src ${new URL(script).origin}; connect-src ${new URL(script).origin}; require-trusted-types-for 'script'; trusted-types 'none'`,
      },
    },
  };
}

export const ready = (page: Page) =>
  page.waitForFunction(() => typeof Reflect.get(window, 'cairn')?.touchpoint === 'function');

/** Calls Cairn in the page. */
export const call = (page: Page, method: string, ...given: unknown[]): Promise<unknown> =>
  page.evaluate(
    ([name, values]) => Reflect.get(window, 'cairn')[String(name)](...(values as unknown[])), // as written above
    [method, given] as const,
  );

/** What was already under way in the page is done: Cairn has decided, and the browser has drawn twice. */
export const settled = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await Reflect.get(window, 'cairn').ask('no-such-survey');
    for (let frame = 0; frame < 3; frame++)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });

/** Fails when the page shows anything of Cairn's. */
export async function showsNothing(page: Page): Promise<void> {
  await settled(page);
  const shown = await page.evaluate(() =>
    Array.from(document.querySelectorAll('cairn-root'), ({ shadowRoot }) => shadowRoot?.textContent),
  );
  if (shown.length) throw new Error(`the page shows ${JSON.stringify(shown)}`);
}

/** The prompt of one survey, by the wording that `surveyOf` gives it. */
export const promptOf = (page: Page, survey: string) =>
  page.getByRole('dialog', { name: `Was ${survey} easy?` });

/** Why each survey would or would not show, by id. */
export async function rules(page: Page, touchpoint?: string): Promise<Record<string, string>> {
  const explained = await page.evaluate(
    (id) => Reflect.get(window, 'cairn').explain(id ?? undefined),
    touchpoint ?? null,
  );
  return Object.fromEntries(
    explained.map(({ survey, rule }: { survey: string; rule: string }) => [survey, rule]),
  );
}
