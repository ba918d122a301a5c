import type { ManifestQuestion } from '@cairn/schema/wire';
import type { DismissedHow, Outcome } from '../api.js';
import type { Kernel, PromptRequest } from '../kernel.js';
import { whenVisible } from './onScreen.js';
import type { PromptActions, View } from './Prompt.js';
import { promptEvents } from './promptEvents.js';
import { createStage } from './stage.js';
import { given, progress, questionIn, reply, stepBack, type Talk } from './talk.js';
import { english as words } from './words.js';

/** Long enough to see which step was chosen, short enough not to wait. */
const chosenMs = 250;
const thanksMs = 4_000;
/** "Never ask again" stands one step behind "not now"; it stays long enough to be reached by keyboard. */
const farewellMs = 8_000;

/** Shows one survey, and resolves with what became of it. */
export function open(kernel: Kernel, request: PromptRequest): Promise<Outcome> {
  return new Promise((resolve) => {
    const { survey, facts, place, locale, signal, onGone } = request;
    const { platform } = kernel;
    const events = promptEvents(kernel, request);
    const stage = createStage(locale, place);
    const listening = new AbortController();
    let talk: Talk = { survey, facts, answers: {}, holds: kernel.holds };
    let asked = questionIn(talk);
    let isSettled = false;
    let isDismissed = false;
    let cancel: () => void = () => undefined;

    function draw(view: View): void {
      stage.draw({ view, words, isInline: !!place, on: actions });
    }

    function show(question: ManifestQuestion, value: number | string | null = null): void {
      asked = question;
      draw({ kind: 'question', question, value, ...progress(talk, question) });
    }

    function later(delayMs: number, run: () => void): void {
      cancel();
      cancel = delayMs ? platform.after(delayMs, run) : () => undefined;
      if (!delayMs) run();
    }

    function confirm(value: number | string | null): void {
      if (!asked || isSettled) return;
      const question = asked;
      if (value !== null) show(question, value);
      talk = reply(talk, question, value);
      const next = questionIn(talk);
      const answers = given(talk);
      if (!next || value !== null) events.answered(answers, !next);
      if (!next) settle({ status: 'answered', survey: survey.id, complete: true, answers });
      later(question.kind === 'scale' && value !== null ? chosenMs : 0, () => {
        if (next) show(next);
        else say(survey.thanks ?? words.thanks, thanksMs);
      });
    }

    /** A closing line. An inline one stays: taking it away would shift the page. */
    function say(text: string, forMs: number, canForbid = false): void {
      draw({ kind: 'line', text, canForbid });
      stage.announce(questionIn(talk) ? '' : words.received);
      if (!place) later(forMs, leave);
    }

    function dismiss(how: DismissedHow): void {
      if (isSettled) return;
      isDismissed = true;
      events.dismissed(how, asked?.id);
      settle({ status: 'dismissed', survey: survey.id, how });
    }

    function settle(outcome: Outcome): void {
      isSettled = true;
      resolve(outcome);
    }

    function leave(): void {
      cancel();
      listening.abort();
      stage.clear();
      onGone(isDismissed);
    }

    const actions: PromptActions = {
      select: (value) => asked && show(asked, value),
      confirm,
      back: () => {
        if (isSettled) return;
        cancel();
        const back = stepBack(talk);
        talk = back.talk;
        if (back.question) show(back.question, back.value);
      },
      close: () => {
        dismiss('close');
        leave();
      },
      later: () => {
        if (isSettled) return;
        dismiss('later');
        say(words.later, farewellMs, true);
      },
      never: () => {
        events.dismissed('never', asked?.id);
        say(words.never, thanksMs);
      },
    };

    /** Escape closes from within, and from nowhere: what has the focus in the page keeps its own Escape. */
    function onKeyDown(event: KeyboardEvent): void {
      const { activeElement, body } = document;
      const isNowhere = !activeElement || activeElement === body;
      if (event.key === 'Escape' && !event.defaultPrevented && (isNowhere || stage.hasFocus()))
        actions.close();
    }

    if (asked) show(asked);
    const during = { capture: true, signal: listening.signal };
    if (place) whenVisible(stage.element, events.shown, listening.signal);
    else {
      events.shown();
      later(100, () => stage.announce(words.arrived));
      stage.element.addEventListener('keydown', onKeyDown, { signal: listening.signal });
      document.addEventListener('keydown', onKeyDown, { signal: listening.signal });
      window.addEventListener(
        'pagehide',
        () => {
          dismiss('page');
          leave();
        },
        during,
      );
    }
    signal.addEventListener('abort', () => {
      settle({ status: 'notShown', survey: survey.id, reason: 'destroyed' });
      leave();
    });
  });
}
