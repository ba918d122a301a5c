/** What one run in a page looks at. It runs inside the frame whose size it changes, so it may use nothing from outside. */
export interface Run {
  surveys: string[];
  placement: string;
  sizes: readonly (readonly [width: number, height: number])[];
  /** Rules of axe that must hold; none are checked when left out. */
  axeTags?: string[];
}

/** Asks every survey in turn and says what is wrong with its card, at every size of the frame. */
export async function faultsOf({ surveys, placement, sizes, axeTags }: Run): Promise<string[]> {
  const cairn = Reflect.get(window, 'cairn');
  const places = document.querySelector('#places');
  const faults: string[] = [];
  const heading = document.querySelector('h1');
  const pageNow = () =>
    JSON.stringify([heading?.getBoundingClientRect(), document.documentElement.scrollWidth]);
  const resized = ([width, height]: readonly [number, number]) => {
    const frame = window.frameElement;
    frame?.setAttribute('width', `${width}`);
    frame?.setAttribute('height', `${height}`);
  };

  function inRoots<T extends Element>(selector: string): T[] {
    return [...document.querySelectorAll('cairn-root')].flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll<T>(selector) ?? []),
    ]);
  }

  /** Nothing announces that a card is there to somebody outside but the frame in which it is drawn. */
  async function until<T>(find: () => T | undefined | false, what: string): Promise<T | undefined> {
    const deadline = performance.now() + 5_000;
    while (performance.now() < deadline) {
      const found = find();
      if (found) return found;
      await new Promise((resolve) => {
        setTimeout(resolve, 4);
      });
    }
    faults.push(what);
    return undefined;
  }

  function sizeFaults(card: HTMLElement): string[] {
    const found: string[] = [];
    const box = card.getBoundingClientRect();
    const isFloat = placement !== 'inline';
    if (box.left < 0 || box.right > innerWidth) found.push('the card is wider than the page');
    // Half a pixel: while a card rises, Firefox has its edges at fractions.
    if (isFloat && (box.top < -0.5 || box.bottom > innerHeight + 0.5))
      found.push('the card is higher than the page');
    if (card.scrollWidth > card.clientWidth) found.push('the card scrolls sideways');
    if (placement === 'corner' && box.width > 360) found.push(`the card is ${box.width} px wide`);
    for (const each of card.querySelectorAll<HTMLElement>('*:not(.live)')) {
      const own = each.getBoundingClientRect();
      if (own.width && (own.left < box.left - 0.5 || own.right > box.right + 0.5))
        found.push(`${each.localName}.${each.className} sticks out`);
    }
    for (const target of card.querySelectorAll<HTMLElement>('input, textarea, button, a')) {
      const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
      const least = target.closest('.cell') ? 24 : 44;
      if (width < least - 0.1 || height < 43.9)
        found.push(`${target.localName} of ${target.className} is ${width} × ${height}`);
    }
    return found;
  }

  /** It stands at one edge, in the middle of it. */
  function tabFaults(tab: HTMLElement): string[] {
    const { left, right, top, bottom, width, height } = tab.getBoundingClientRect();
    const isAtEdge = left === 0 || right === document.documentElement.clientWidth;
    const isInMiddle = Math.abs(top - (innerHeight - bottom)) < 1;
    return isAtEdge && isInMiddle && width >= 44 && height >= width
      ? []
      : [`the tab is at ${left} to ${right}, ${top} to ${bottom}`];
  }

  async function brokenRules(): Promise<string[]> {
    if (!axeTags) return [];
    const { violations } = await Reflect.get(window, 'axe').run(document, {
      runOnly: axeTags,
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 100)}`),
    );
  }

  for (const survey of surveys) {
    const say = (each: string) => faults.push(`${survey}: ${each}`);
    resized(sizes[0] ?? [390, 844]);
    cairn.reset();
    if (placement === 'inline') {
      const place = document.createElement('div');
      place.setAttribute('data-cairn-inline', survey);
      places?.append(place);
    }
    const before = pageNow();
    const gone = cairn.ask(survey);
    if (placement === 'tab') {
      const tab = await until(() => inRoots<HTMLElement>('.tab-button')[0], `${survey}: no tab`);
      if (tab) for (const fault of tabFaults(tab)) say(fault);
      tab?.click();
    }
    const card = await until(() => inRoots<HTMLElement>('.card')[0], `${survey}: not shown`);
    if (!card) continue;
    if (placement !== 'inline' && pageNow() !== before) say('the page has shifted');
    for (const size of sizes) {
      resized(size);
      for (const fault of sizeFaults(card)) say(`${size.join('×')}: ${fault}`);
    }
    for (const broken of await brokenRules()) say(broken);
    if (placement === 'inline') places?.replaceChildren();
    else {
      card.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      // A tab stands there until its page is left.
      if (placement === 'tab') history.pushState(null, '', `?${survey}`);
      else await gone;
      await until(() => !document.querySelector('cairn-root'), `${survey}: still there`);
    }
  }
  return faults;
}
