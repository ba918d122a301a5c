import type { Answer, Value } from '@cairn/schema/wire';

export type Properties = Record<string, Value>;

/**
 * What a project's own names are. Empty until `cairn types` writes them; then a name that the document does not have
 * does not compile.
 *
 * @example
 * declare module '@cairn/sdk' {
 *   interface Register {
 *     touchpoints: 'checkout.completed';
 *     surveys: 'checkout-effort';
 *     properties: { 'checkout.completed': { total?: number } };
 *   }
 * }
 */
export interface Register extends Record<never, never> {}

export type TouchpointId = Register extends { touchpoints: infer T extends string } ? T : string;
export type SurveyId = Register extends { surveys: infer S extends string } ? S : string;

/** Properties of one touchpoint: those that the document looks at have their types, others may come with them. */
export type PropertiesOf<T extends string> = Register extends { properties: infer P }
  ? (T extends keyof P ? P[T] : unknown) & Properties
  : Properties;

export interface InitOptions {
  /** The project's public key, `pk_…`. It can only write. */
  key: string;
  /** Address of the collector, `https://cairn.example`. */
  collector: string;
}

/** What became of a survey that was asked for. */
export type Outcome =
  | { status: 'answered'; survey: string; complete: boolean; answers: Answer[] }
  | { status: 'dismissed'; survey: string; how: DismissedHow }
  | { status: 'notShown'; survey: string; reason: string };

/** `close`: the cross or Escape · `later`: not now · `never`: never ask again · `page`: the page was left. */
export type DismissedHow = 'close' | 'later' | 'never' | 'page';

/** What `on` listens to; each is also a DOM event on `window`, `cairn:shown` with this as its `detail`. */
export interface CairnEvents {
  shown: { survey: string; touchpoint: string; prompt: string };
  answered: { survey: string; touchpoint: string; prompt: string; complete: boolean; answers: Answer[] };
  dismissed: { survey: string; touchpoint: string; prompt: string; how: DismissedHow };
  /** The collector has these events on disk. */
  delivered: { ids: string[] };
  /** These events will never arrive: the collector refuses them, or this browser had no room (`full`). They are counted. */
  dropped: { ids: string[]; code: string; message: string };
}

/** Why each survey would or would not show, in words. */
export interface Explanation {
  survey: string;
  verdict: 'show' | 'wait' | 'no';
  /** The first rule that stood in the way, `gap` say, or `ok`. */
  rule: string;
  /** The same in words. */
  reason: string;
}

/**
 * In-product feedback in one page. After `init` no method ever throws; a survey that cannot be shown is not shown.
 *
 * @example
 * cairn.touchpoint('checkout.completed', { total: 84 });
 */
export interface Cairn {
  /**
   * Starts Cairn. The script tag with `data-key` does it by itself. A second call changes nothing.
   * @throws TypeError when the key or the collector's address is missing or malformed.
   */
  init(options: InitOptions): void;
  /** Reports a moment of the journey, which may ask a question. Properties stay in the page until an answer carries them. */
  touchpoint<T extends TouchpointId>(id: T, properties?: PropertiesOf<T>): void;
  /**
   * Asks one survey now, whatever its trigger; audience, frequency and the visitor's wish still hold.
   * Settles when the visitor has answered the last question or left, or at once when it is not shown.
   */
  ask(survey: SurveyId, properties?: Properties): Promise<Outcome>;
  /**
   * Names the person, so that answers of several devices belong together. Sent with every later event, until `reset`.
   * Where the project demands it, a `token` that its server signed proves the name: pass a fresh one on each page.
   */
  identify(respondent: string, traits?: { attributes?: Properties; token?: string }): void;
  /** Sets attributes of the visitor for audiences and reports; merged over earlier ones, kept until `reset`. */
  set(attributes: Properties): void;
  /** Reports a business result such as `renewed`, with its value. */
  outcome(name: string, value?: number, currency?: string): void;
  /**
   * Says whether the visitor agreed. Where the project requires it, nothing is stored, sent or shown before `granted`;
   * `denied` also forgets what this browser knew. Call it on every page, as consent banners do.
   */
  consent(answer: 'granted' | 'denied'): void;
  /** Listens; returns what stops listening. */
  on<E extends keyof CairnEvents>(event: E, listener: (detail: CairnEvents[E]) => void): () => void;
  /**
   * Prints, and resolves with, why each survey would or would not show for a touchpoint, now. Properties are those that
   * the moment would come with: audiences may look at them.
   */
  explain<T extends TouchpointId>(touchpoint?: T, properties?: PropertiesOf<T>): Promise<Explanation[]>;
  /** Forgets the visitor: id, person, attributes, clocks. What was answered is still delivered. */
  reset(): void;
  /** Removes everything from the page: prompt, listeners, timers. Undelivered answers stay for the next page. */
  destroy(): void;
}

/**
 * The global `cairn` of the script tag. As a function it works from the first line of the page on: calls are kept until
 * the script has loaded, and return undefined. Methods are there, and results come back, after that.
 *
 * @example
 * declare global {
 *   var cairn: import('@cairn/sdk').CairnCommand;
 * }
 */
export interface CairnCommand extends Partial<Cairn> {
  (method: 'init', options: InitOptions): void;
  <T extends TouchpointId>(method: 'touchpoint', id: T, properties?: PropertiesOf<T>): void;
  (method: 'ask', survey: SurveyId, properties?: Properties): Promise<Outcome> | undefined;
  (method: 'identify', respondent: string, traits?: { attributes?: Properties; token?: string }): void;
  (method: 'set', attributes: Properties): void;
  (method: 'outcome', name: string, value?: number, currency?: string): void;
  <E extends keyof CairnEvents>(
    method: 'on',
    event: E,
    listener: (detail: CairnEvents[E]) => void,
  ): (() => void) | undefined;
  <T extends TouchpointId>(
    method: 'explain',
    touchpoint?: T,
    properties?: PropertiesOf<T>,
  ): Promise<Explanation[]> | undefined;
  (method: 'reset' | 'destroy'): void;
}
