import { matchesUrl, reached, type Signal, type VisitorState } from '@cairn/engine';
import type { Manifest } from '@cairn/schema/wire';
import type { Cairn, InitOptions } from '../api.js';
import type { Asking } from '../asking/createAsking.js';
import { placeFor } from '../asking/places.js';
import { type Chunks, type Kernel, type NewEvent, storageNames } from '../kernel.js';
import type { Platform } from '../platform.js';
import { uuid } from '../uuid.js';
import { agreement } from './agreement.js';
import { deciding, type Values } from './deciding.js';
import { listening, onMove } from './listening.js';
import { manifestSource, nothing } from './manifestSource.js';
import { reachCounter } from './reach.js';
import { recorder } from './recorder.js';
import { visitorStore } from './visitorStore.js';

/** What runs in the page once the key is known. Everything waits for the manifest: it says what may be stored at all. */
export type Started = {
  [K in (typeof commands)[number]]: (...given: Parameters<Cairn[K]>) => unknown;
};

/** What can be said to Cairn from `init` on. */
export const commands = [
  'touchpoint',
  'ask',
  'identify',
  'set',
  'outcome',
  'consent',
  'explain',
  'reset',
] as const satisfies (keyof Cairn)[];

export interface Running {
  /** Resolves when the manifest was read, or could not be had. */
  ready: Promise<Started>;
  stop(): void;
}

/** Triggers that somebody has to watch the page for: visible, removed, scroll, idle, exit, event. */
const watched = /^[virse]/;

export function start(platform: Platform, chunks: Chunks, { key, collector }: InitOptions): Running {
  const leaving = new AbortController();
  const { signal } = leaving;
  const { session } = platform;
  const names = storageNames(key);
  let manifest: Manifest | undefined;
  let page = new AbortController();
  const current = () => manifest ?? nothing;
  const visitor = visitorStore(platform, key);
  const agreed = agreement(platform, key);
  const { isWithheld } = agreed;
  const slot = { isBusy: false };
  const base = {
    platform,
    key,
    collector,
    names,
    tab: uuid(platform),
    slot,
    manifest: current,
    isWithheld,
    ...visitor,
  };
  const { record, made, resume } = recorder(base, { chunks, agreed }, signal);
  const kernel: Kernel = { ...base, ...deciding(base, chunks), uuid: () => uuid(platform), record };
  const load = manifestSource(kernel);
  const reach = reachCounter(kernel, made);
  let until = new AbortController();
  let asks: Promise<Asking> | undefined;
  const places = new MutationObserver(fillPlaces);

  /** The part that asks, once there is somebody to ask. */
  function asking(): Promise<Asking> {
    const by = { page: () => page.signal, signal: until.signal };
    asks ??= chunks.surface().then(({ startAsking }) => startAsking(kernel, by));
    return asks;
  }

  /** Takes everything off the page that asks. */
  function stopAsking(): void {
    page.abort();
    until.abort();
    until = new AbortController();
    // What is still on its way when Cairn leaves finds that it is over.
    if (signal.aborted) until.abort();
    asks = undefined;
  }

  async function consider(on: Signal, properties: Values = {}): Promise<void> {
    const verdicts = await kernel.decided(on, properties);
    if (verdicts.some(({ verdict }) => verdict !== 'no')) (await asking()).act(verdicts, on, properties);
  }

  async function refresh(): Promise<void> {
    manifest = (await load()) ?? manifest;
    agreed.apply(manifest);
    visitor.update((state) => state);
  }

  /** The visitor has come to a page, or moved within one. */
  function arrive(): void {
    page.abort();
    if (signal.aborted) return;
    page = new AbortController();
    const { surveys } = current();
    quietly(consider({ on: 'page' }));
    fillPlaces();
    // Frameworks put places into the page when they like.
    if (surveys.some(({ placement }) => placement === 'inline'))
      places.observe(document, { childList: true, subtree: true });
    const happened = (survey: string) => quietly(consider({ on: 'observed', survey }));
    const watch = { surveys, after: platform.after, happened, moved: lookForMove, page: page.signal, signal };
    const isWaiting = surveys.some(
      ({ trigger: { on, url = '*' } }) => watched.test(on) && matchesUrl(url, platform.url()),
    );
    if (isWaiting || (surveys[0] && !('navigation' in window)))
      quietly(chunks.observe().then(({ observe }) => observe(watch)));
  }

  function moved(): void {
    quietly(refresh().then(arrive));
  }

  function fillPlaces(): void {
    for (const { id, placement, trigger } of current().surveys)
      if (placement === 'inline' && trigger.on === 'api' && placeFor(id))
        quietly(consider({ on: 'api', survey: id }));
  }

  function touched(touchpoint: string, properties?: object): void {
    reach.count(touchpoint);
    visitor.update((state) => reached(state, current(), touchpoint));
    quietly(consider({ on: 'touchpoint', touchpoint }, plain(properties)));
  }

  function merge(values: object | undefined, change?: Partial<VisitorState>): void {
    visitor.update((state) => ({
      ...state,
      ...change,
      attributes: { ...state.attributes, ...plain(values) },
    }));
  }

  const started: Started = {
    touchpoint: touched,
    ask: (survey, properties) =>
      (isWithheld() ? Promise.reject() : asking()).then(
        (each) => each.ask(survey, plain(properties)),
        () => ({ status: 'notShown', survey, reason: isWithheld() ? 'consent' : 'unavailable' }),
      ),
    identify: (respondent, traits) =>
      // Without a token the one of whoever was here before goes.
      merge(traits?.attributes, { respondent: `${respondent}`, token: traits?.token }),
    set: (attributes) => merge(attributes),
    outcome: (name, value, currency) =>
      // What is undefined is not written.
      record({ type: 'outcome', name, value, currency } as NewEvent),
    consent: (answer) => {
      agreed.give(answer);
      if (isWithheld()) stopAsking();
      begin();
      // Last, because it throws where databases are blocked, as in a sandboxed frame: then there is none.
      if (answer === 'denied') indexedDB.deleteDatabase(names.visitor);
    },
    explain: (...at) =>
      chunks
        .explain()
        .then(({ explain }) => explain(kernel, ...at))
        .catch(() => []),
    reset: visitor.forget,
  };

  /** Takes up what the last page left, then looks at this one. */
  function begin(): void {
    if (isWithheld()) return;
    resume();
    if (session.each(names.draft)[0] || session.read(names.due))
      quietly(asking().then((each) => each.resume()));
    arrive();
  }

  function clicked(target: Element): Promise<void> {
    const declared = target.closest<HTMLElement>('[data-cairn-touchpoint]');
    if (declared) touched(`${declared.dataset.cairnTouchpoint}`);
    return consider({ on: 'click', hits: (selector) => hits(target, selector) });
  }

  const ready = refresh().then(() => started);
  const listen = listening(signal);
  const lookForMove = onMove(listen, moved);
  // Delivery may not even have been loaded before the network was gone.
  listen(window, 'online', resume);
  listen(window, 'pagehide', () => isWithheld() || reach.send());
  // The browser brought the page back as it was left.
  listen(window, 'pageshow', (event) => {
    const { persisted } = event as PageTransitionEvent; // what `pageshow` is
    if (persisted) quietly(ready.then(begin));
  });
  // What is clicked is an element; whatever else a script dispatches on, nothing comes of it.
  listen(document, 'click', ({ target }) => quietly(ready.then(() => clicked(target as Element))));
  // The visitor came back to this tab.
  listen(
    document,
    'visibilitychange',
    () => document.hidden || quietly(refresh().then(() => asks?.then((each) => each.release()))),
  );
  quietly(
    ready.then(async () => {
      begin();
      if (/cairn_debug/.test(platform.url())) (await chunks.explain()).showPanel(kernel, signal);
    }),
  );

  return {
    ready,
    stop: () => {
      leaving.abort();
      places.disconnect();
      stopAsking();
    },
  };
}

/** A part that could not be loaded: what it would have done is not done this time. */
function quietly(work: Promise<unknown>): void {
  work.catch(() => undefined);
}

function hits(target: Element, selector: string): boolean {
  try {
    return !!target.closest(selector);
  } catch {
    // The selector is not valid in this browser: it matches nothing.
    return false;
  }
}

/** Only what a condition can look at and an answer can carry; a page may hand over anything. */
function plain(values: object | null | undefined): Values {
  const kept = Object.entries(values ?? {}).filter(([, value]) => /^(st|n|bo)/.test(typeof value));
  return Object.fromEntries(kept);
}
