import type { Outcome } from '../api.js';
import type { Kernel, PromptRequest } from '../kernel.js';
import type { Adapted } from '../surface/adapted.js';
import { createHost } from '../surface/host.js';
import { css as base } from '../surface/style.js';
import { jsx } from '../view/jsx.js';
import { render } from '../view/render.js';
import { placementCss } from './placementCss.js';

export interface TabOpening {
  present(kernel: Kernel, request: PromptRequest): Promise<Outcome>;
  asked: Pick<Adapted, 'locale' | 'dir'>;
  /** What stands on the button. */
  text: string;
  /** Rules of the theme. */
  css: string;
  isAtStart: boolean;
}

/** A button at the edge of the page, which opens the survey as often as the visitor likes until it was answered. */
export function openTab(
  kernel: Kernel,
  request: PromptRequest,
  { present, asked, text, css, isAtStart }: TabOpening,
): Promise<Outcome> {
  const { signal, onGone } = request;
  return new Promise((resolve) => {
    const here = new AbortController();
    const host = createHost();
    const mount = document.createElement('div');
    mount.lang = asked.locale;
    mount.dir = asked.dir;
    host.addStyles(base);
    host.addStyles(placementCss('tab') + css);
    host.root.append(mount);

    function draw(isThere: boolean): void {
      const side = isAtStart ? 'tab-button start' : 'tab-button';
      const props = { type: 'button' as const, class: side, onClick: () => void show() };
      render(isThere ? jsx('button', { ...props, children: jsx('span', { children: text }) }) : null, mount);
    }

    async function show(): Promise<void> {
      draw(false);
      let outcome: Outcome | undefined;
      const asOften = { ...request, isInvited: true, onGone: () => void back(outcome) };
      outcome = await present(kernel, asOften);
      if (outcome.status === 'notShown') back(outcome);
    }

    /** The card is gone: the button comes back, unless there is nothing left to say. */
    function back(outcome: Outcome | undefined): void {
      if (signal.aborted || outcome?.status === 'answered') leave(outcome);
      else {
        draw(true);
        host.root.querySelector('button')?.focus({ preventScroll: true });
      }
    }

    function leave(outcome?: Outcome): void {
      if (here.signal.aborted) return;
      here.abort();
      render(null, mount);
      host.remove();
      onGone();
      resolve(outcome ?? { status: 'notShown', survey: request.survey.id, reason: 'destroyed' });
    }

    signal.addEventListener('abort', () => leave());
    host.whenGone(leave);
    draw(true);
    // Left while the words were loading: nobody tells of that any more.
    if (signal.aborted) leave();
  });
}
