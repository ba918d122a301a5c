import {
  type EngineName,
  engineNames,
  launchEngine,
  type RunningCairn,
  startCairn,
} from '@cairn/scripts/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** The page of the preview by itself: whoever frames it may use any of the engines. */
let cairn: RunningCairn;

beforeAll(async () => {
  cairn = await startCairn();
});
afterAll(() => cairn?.stop());

async function scene(): Promise<unknown> {
  const body = JSON.stringify({ survey: 'checkout-effort' });
  const { manifest } = await (await cairn.api('document/preview', { method: 'POST', body })).json();
  const survey = manifest.surveys.find(({ id }: { id: string }) => id === 'checkout-effort');
  return {
    ...{ turn: 1, survey: survey.id, touchpoint: survey.touchpoints[0], attributes: {} },
    ...{ locale: 'de', direction: 'rtl', scheme: 'dark', device: 'phone', isCalm: true, isOpen: false },
    manifest: { ...manifest, surveys: [{ ...survey, trigger: { on: 'api', delaySeconds: 0 } }] },
    progress: { answers: { ease: 2 } },
  };
}

/** Opened by itself the page is its own parent, and takes a scene from itself. */
const play = (played: unknown) => `new Promise((shown) => {
  const refused = [];
  document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
  postMessage({ cairn: 'show', scene: ${JSON.stringify(played)} }, '*');
  (function look() {
    const card = document.querySelector('cairn-root')?.shadowRoot.querySelector('.card');
    const text = card?.querySelector('h2')?.textContent;
    if (!text) return setTimeout(look, 20);
    shown({ text, colour: getComputedStyle(card).backgroundColor, origin: self.origin, refused });
  })();
})`;

it.each<EngineName>([...engineNames])('plays a scene in %s', async (name) => {
  const engine = await launchEngine(name);
  try {
    const visitor = await engine.visitor();
    const tab = await visitor.open(`${cairn.url}/preview`);
    expect(await tab.evaluate(play(await scene()))).toEqual({
      text: 'Was war daran schwierig?',
      colour: 'rgb(31, 34, 28)',
      origin: 'null',
      refused: [],
    });
    await visitor.leave();
  } finally {
    await engine.close();
  }
});
