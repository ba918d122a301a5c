import { h, render } from 'preact';
import { createHost, type Host } from './host.js';
import { Prompt, type PromptProps } from './Prompt.js';

/** Where a prompt is drawn, and what happens to the focus meanwhile: never taken, kept when it came, given back. */
export interface Stage {
  element: HTMLElement;
  draw(props: PromptProps): void;
  announce: Host['announce'];
  hasFocus(): boolean;
  /** Leaves the page as it was found. */
  clear(): void;
}

export function createStage(locale: string, place?: Element): Stage {
  const host = createHost(place);
  const before = document.activeElement;
  const mount = document.createElement('div');
  mount.className = place ? 'place' : 'float';
  mount.lang = locale;
  host.root.append(mount);
  const hasFocus = () => document.activeElement === host.element;
  let drawn = '';

  return {
    element: host.element,
    announce: host.announce,
    hasFocus,
    draw: (props) => {
      const had = hasFocus();
      render(h(Prompt, props), mount);
      const now = props.view.kind === 'question' ? props.view.question.id : props.view.kind;
      if (had && drawn && now !== drawn) focusIn(host.root);
      drawn = now;
    },
    clear: () => {
      const had = hasFocus();
      render(null, mount);
      host.remove();
      if (had && before instanceof HTMLElement) before.focus();
    },
  };
}

/** Fingers get the card: focusing a field would bring up the keyboard over the question. */
function focusIn(root: ShadowRoot): void {
  const isFinger = window.matchMedia('(pointer: coarse)').matches;
  const field = isFinger
    ? null
    : (root.querySelector('input:checked') ?? root.querySelector('input, textarea'));
  const target = field ?? root.querySelector('.card');
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}
