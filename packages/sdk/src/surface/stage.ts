import { render } from '../view/render.js';
import { createHost, type Host } from './host.js';
import { Prompt, type PromptProps } from './Prompt.js';
import { css } from './style.js';

/** Where a prompt is drawn, and what happens to the focus meanwhile: never taken, kept when it came, given back. */
export interface Stage extends Pick<Host, 'element' | 'announce' | 'whenGone'> {
  draw(props: PromptProps): void;
  hasFocus(): boolean;
  /** Moves the focus into the card: only when the visitor has opened it. */
  focus(): void;
  /** Leaves the page as it was found. */
  clear(): void;
}

export interface StageLook {
  locale: string;
  /** Of the words, where they run another way than the page's. */
  dir: string;
  /** Class of what floats: `corner`, `bar`, `modal` or `tab`. */
  placement: string;
  /** Rules of theme and placement. */
  css: string;
}

export function createStage(look: StageLook, place?: Element): Stage {
  const host = createHost(place);
  const before = document.activeElement;
  const mount = document.createElement('div');
  mount.className = place ? 'place' : `float ${look.placement}`;
  mount.lang = look.locale;
  mount.dir = look.dir;
  host.root.append(mount);
  host.addStyles(css);
  host.addStyles(look.css);
  const hasFocus = () => document.activeElement === host.element;
  let drawn = '';

  return {
    element: host.element,
    announce: host.announce,
    whenGone: host.whenGone,
    hasFocus,
    focus: () => focusIn(host.root),
    draw: (props) => {
      const { view } = props;
      const had = hasFocus();
      if (view.kind === 'question') host.addStyles(view.part.css);
      render(Prompt(props), mount);
      const now = view.kind === 'question' ? view.question.id : view.kind;
      if (had && drawn && now !== drawn) focusIn(host.root);
      // Drawn with a problem only after an attempt to send.
      if (view.kind === 'question' && view.problem) focusOn(host.root.querySelector(wrong));
      drawn = now;
    },
    clear: () => {
      const had = hasFocus();
      render(null, mount);
      host.remove();
      if (had) focusOn(before);
    },
  };
}

/** The first field that is described by what is wrong with it. */
const wrong = 'input[aria-describedby], [aria-describedby] input';

function focusOn(target: Element | null, options?: FocusOptions): void {
  if (target instanceof HTMLElement) target.focus(options);
}

/** Fingers get the card: focusing a field would bring up the keyboard over the question. */
function focusIn(root: ShadowRoot): void {
  const isFinger = window.matchMedia('(pointer: coarse)').matches;
  const field = isFinger
    ? null
    : (root.querySelector('input:checked') ?? root.querySelector('input, textarea'));
  focusOn(field ?? root.querySelector('.card'), { preventScroll: true });
}
