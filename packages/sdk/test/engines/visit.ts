/** What a visitor does in a page, and what is noticed there meanwhile. Lives in the page, as `window.visit`. */
export interface Visit {
  /** What Cairn said: `shown`, `answered`, `dismissed`, `delivered`, `dropped`, in this order of time. */
  heard: string[];
  /** Errors and rejections that nobody caught. */
  errors: string[];
  /** Directives of the page's policy that something violated. */
  violations: string[];
  /** Keys that reached the page's own listener. */
  keys: string[];
  /** What frames inside have told the page. */
  messages: unknown[];
  /** True after the browser has brought the page back as it was left. */
  isRestored: boolean;
  /** Resolves when the script runs, at once where the page has none. */
  ready(): Promise<void>;
  /** Calls Cairn, as the page would, and gives what it gives. */
  call(method: string, ...given: unknown[]): unknown;
  /** Resolves with the question, once a prompt has appeared. */
  appears(): Promise<string>;
  /** Texts of all cards in the page. */
  cards(): string[];
  /** Waits for what was already under way, then gives the texts of all cards. */
  settled(): Promise<string[]>;
  choose(step: number): void;
  write(words: string): Promise<void>;
  /** Presses the button that sends, or goes on. */
  send(): void;
  /** The middle of what the selector finds in the card. */
  middleOf(selector: string): { x: number; y: number };
  /** What has the focus, in the card too. */
  focused(): string;
  look(): CardLook;
  /** Resolves once Cairn has said so that many times. */
  hears(what: string, times?: number): Promise<void>;
  /** Whether this browser still keeps events of this page's origin. */
  keepsEvents(): boolean;
}

export interface CardLook {
  left: number;
  right: number;
  top: number;
  bottom: number;
  width: number;
  dir: string;
  /** Of the card, from 0 (black) to 255. */
  background: number;
  text: number;
  radius: string;
}

/** Installs `window.visit`. Its text is sent to the page as it stands, so it uses nothing from outside. */
export function installVisit(): void {
  const { addEventListener, setTimeout, document, performance } = window;
  const inCards = <T extends Element>(selector: string): T[] =>
    Array.from(document.querySelectorAll('cairn-root')).flatMap(({ shadowRoot }) =>
      Array.from(shadowRoot?.querySelectorAll<T>(selector) ?? []),
    );

  /** Waits in steps of a timer: a tab in the background draws no frames. */
  async function until<T>(find: () => T | undefined | false, what: string): Promise<T> {
    const deadline = performance.now() + 10_000;
    while (performance.now() < deadline) {
      const found = find();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`${what} did not happen; heard: ${visit.heard}; errors: ${visit.errors}`);
  }

  function one<T extends Element>(selector: string): T {
    const [found] = inCards<T>(selector);
    if (!found) throw new Error(`no card has ${selector}: ${visit.cards()}`);
    return found;
  }

  /** Of three shares of 255, as `rgb(1, 2, 3)` has them. */
  function lightness(colour: string): number {
    const shares = colour.match(/\d+(\.\d+)?/g) ?? [];
    return (Number(shares[0]) + Number(shares[1]) + Number(shares[2])) / 3;
  }

  const visit: Visit = {
    heard: [],
    errors: [],
    violations: [],
    keys: [],
    messages: [],
    isRestored: false,
    ready: async () => {
      const isThere = () => typeof Reflect.get(window, 'cairn')?.touchpoint === 'function';
      if (document.querySelector('script[data-key]')) await until(isThere, 'the script');
    },
    call: (method, ...given) => Reflect.get(window, 'cairn')[method](...given),
    appears: async () => (await until(() => inCards('.card h2')[0], 'a prompt')).textContent ?? '',
    cards: () => inCards('.card').map(({ textContent }) => textContent ?? ''),
    settled: async () => {
      await Reflect.get(window, 'cairn').ask('no-such-survey');
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 10));
      return visit.cards();
    },
    choose: (step) => one<HTMLInputElement>(`input[value="${step}"]`).click(),
    write: async (words) => {
      const field = await until(() => inCards<HTMLTextAreaElement>('textarea')[0], 'a field for words');
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    send: () => one<HTMLButtonElement>('.send').click(),
    middleOf: (selector) => {
      const { left, top, width, height } = one(selector).getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    focused: () => {
      const { activeElement } = document;
      const inner = activeElement?.shadowRoot?.activeElement ?? activeElement;
      return [inner?.localName, inner?.id, inner instanceof HTMLInputElement ? inner.value : '']
        .filter(Boolean)
        .join(' ');
    },
    look: () => {
      const card = one<HTMLElement>('.card');
      const { left, right, top, bottom, width } = card.getBoundingClientRect();
      const { direction, backgroundColor, color, borderTopLeftRadius } = getComputedStyle(card);
      return {
        ...{ left, right, top, bottom, width, dir: direction, radius: borderTopLeftRadius },
        background: lightness(backgroundColor),
        text: lightness(color),
      };
    },
    hears: async (what, times = 1) => {
      await until(() => visit.heard.filter((each) => each === what).length >= times, `"${what}"`);
    },
    keepsEvents: () => localStorage.getItem('cairn:pk_demo:pending') !== null,
  };

  for (const what of ['shown', 'answered', 'dismissed', 'delivered', 'dropped'])
    addEventListener(`cairn:${what}`, () => visit.heard.push(what));
  addEventListener('error', ({ message }) => visit.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => visit.errors.push(`${reason}`));
  addEventListener('message', ({ data }) => visit.messages.push(data));
  addEventListener('pageshow', ({ persisted }) => {
    visit.isRestored = persisted;
  });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
    visit.violations.push(violatedDirective),
  );
  document.addEventListener('keydown', ({ key }) => visit.keys.push(key));
  Reflect.set(window, 'visit', visit);
}
