import { holds, type Signal, type VisitorState } from '@cairn/engine';
import type { Manifest } from '@cairn/schema/wire';
import type { Cairn, CairnEvents, InitOptions, Outcome } from '../api.js';
import type { Chunks, Kernel } from '../kernel.js';
import type { Platform } from '../platform.js';
import { uuid } from '../uuid.js';
import { asking } from './asking.js';
import { manifestSource } from './manifestSource.js';
import { listenToPage } from './pageSignals.js';
import { reachCounter } from './reach.js';
import { recorder } from './recorder.js';
import { visitorStore } from './visitorStore.js';

const nothing: Manifest = {
  v: 1,
  version: 1,
  locale: 'en',
  reachRate: 0,
  frequency: { minDaysBetween: 0, maxPerSession: 0 },
  touchpoints: [],
  surveys: [],
};

/** Builds the public API over one platform; without one, as on a server, nothing happens. Calls before `init` are kept. */
export function createCairn(platform: Platform | undefined, chunks: Chunks): Cairn {
  let started: Started | undefined;
  let early: ((with_: Started) => void)[] = [];

  /** Runs now, or as soon as `init` has been called. Whatever goes wrong stays here. */
  function use(run: (running: Started) => void): void {
    if (!started) return void early.push(run);
    try {
      run(started);
    } catch {
      // Values that nobody foresaw: the page must not notice.
    }
  }

  return {
    init: (options) => {
      if (started || !platform) return;
      started = start(platform, chunks, checked(options));
      for (const run of early) use(run);
      early = [];
    },
    touchpoint: (id, properties) => use(({ touched }) => touched(id, plain(properties))),
    ask: (survey, properties) =>
      new Promise((resolve) => use(({ ask }) => resolve(ask(survey, plain(properties))))),
    identify: (respondent, traits) =>
      use(({ merge }) => merge({ respondent: String(respondent) }, plain(traits?.attributes))),
    set: (attributes) => use(({ merge }) => merge({}, plain(attributes))),
    outcome: (name, value, currency) =>
      use(({ record }) =>
        record({
          type: 'outcome',
          name,
          ...(value !== undefined && { value }),
          ...(currency && { currency }),
        }),
      ),
    on: (event, listener) => {
      const run = (heard: Event) => heard instanceof CustomEvent && listener(heard.detail);
      window.addEventListener(`cairn:${event}`, run);
      return () => window.removeEventListener(`cairn:${event}`, run);
    },
    explain: (touchpoint) => new Promise((resolve) => use(({ explain }) => resolve(explain(touchpoint)))),
    reset: () => use(({ forget }) => forget()),
    destroy: () => {
      started?.stop();
      started = undefined;
    },
  };
}

type Started = ReturnType<typeof start>;

function start(platform: Platform, chunks: Chunks, { key, collector }: InitOptions) {
  const leaving = new AbortController();
  const visitor = visitorStore(platform, key);
  const kernel: Kernel = {
    platform,
    key,
    collector,
    uuid: () => uuid(platform),
    holds,
    ...visitor,
    record,
    emit,
  };
  const { resume, record: write } = recorder(kernel, chunks, leaving.signal);
  const load = manifestSource(kernel);
  const reach = reachCounter(kernel);
  let manifest = nothing;
  const { consider, judge, ask, fillPlaces } = asking(kernel, () => manifest, chunks, leaving.signal);

  function record(event: Parameters<Kernel['record']>[0]): void {
    write(event);
  }

  async function refresh(): Promise<void> {
    visitor.update((state) => state);
    const found = await load();
    manifest = found === undefined ? manifest : (found ?? nothing);
  }
  const ready = refresh();

  function arrive(): void {
    consider({ on: 'page' });
    fillPlaces();
  }

  function touched(touchpoint: string, properties?: VisitorState['attributes']): void {
    reach.count(touchpoint);
    signal({ on: 'touchpoint', touchpoint }, properties);
  }

  function merge(change: Partial<VisitorState>, attributes: VisitorState['attributes']): void {
    visitor.update((state) => ({ ...state, ...change, attributes: { ...state.attributes, ...attributes } }));
  }

  function clicked(target: Element): void {
    const declared = target.closest('[data-cairn-touchpoint]')?.getAttribute('data-cairn-touchpoint');
    if (declared) touched(declared);
    signal({ on: 'click', hits: (selector) => hits(target, selector) });
  }

  function signal(on: Signal, properties?: VisitorState['attributes']): void {
    void ready.then(() => consider(on, properties));
  }

  listenToPage(
    window,
    {
      moved: () => void refresh().then(arrive),
      returned: () => void refresh(),
      parsed: () => void ready.then(fillPlaces),
      left: () => reach.send(manifest),
      clicked,
    },
    leaving.signal,
  );
  void ready.then(arrive);
  resume();

  return {
    ...visitor,
    record,
    touched,
    merge,
    ask: (survey: string, properties?: VisitorState['attributes']): Promise<Outcome> =>
      ready.then(() => ask(survey, properties)),
    explain: (touchpoint?: string) =>
      Promise.all([chunks.explain(), ready])
        .then(([{ inWords }]) =>
          inWords(
            judge(touchpoint ? { on: 'touchpoint', touchpoint } : { on: 'page' }).map(
              ({ survey, ...verdict }) => ({
                ...verdict,
                survey: survey.id,
              }),
            ),
          ),
        )
        // The part could not be loaded.
        .catch(() => []),
    stop: () => leaving.abort(),
  };
}

/** Only what a condition can look at and an answer can carry; a page may hand over anything. */
function plain(values: object | null | undefined): VisitorState['attributes'] {
  const kept = Object.entries(values ?? {}).filter(([, value]) =>
    /^(string|number|boolean)$/.test(typeof value),
  );
  return Object.fromEntries(kept);
}

function hits(target: Element, selector: string): boolean {
  try {
    return !!target.closest(selector);
  } catch {
    // The selector is not valid in this browser: it matches nothing.
    return false;
  }
}

function emit<E extends keyof CairnEvents>(name: E, detail: CairnEvents[E]): void {
  window.dispatchEvent(new CustomEvent(`cairn:${name}`, { detail }));
}

function checked({ key, collector }: InitOptions): InitOptions {
  if (!/^pk_\w+$/.test(key)) throw new TypeError('cairn: init needs a public key, "pk_…"');
  if (!/^https?:\/\//.test(collector)) throw new TypeError('cairn: init needs a collector, "https://…"');
  return { key, collector: collector.replace(/\/+$/, '') };
}
