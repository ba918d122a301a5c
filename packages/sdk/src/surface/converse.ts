import type { AnswerValue, ManifestQuestion } from '@cairn/schema/wire';
import type { DismissedHow, Outcome } from '../api.js';
import type { Kernel, PromptRequest } from '../kernel.js';
import type { FieldWords } from '../languages/Words.js';
import type { Adapted } from './adapted.js';
import type { DraftStore } from './drafts.js';
import type { FieldPart } from './field.js';
import type { PromptActions, View } from './Prompt.js';
import { partOf } from './parts.js';
import { promptEvents } from './promptEvents.js';
import type { Stage } from './stage.js';
import { given, progress, questionIn, reply, stepBack, type Talk } from './talk.js';

/** Long enough to see which step was chosen, short enough not to wait. */
const chosenMs = 250;
const thanksMs = 4_000;
/** "Never ask again" stands one step behind "not now"; it stays long enough to be reached by keyboard. */
const farewellMs = 8_000;

/** Keeps in the browser what should not leave it. */
export interface Guard {
  /** What is told of an answer. */
  redacted(value: AnswerValue): AnswerValue;
  /** What is told of the page's address. */
  pageOf(url: string, keepQuery?: readonly string[]): string;
}

export interface Conversation {
  kernel: Kernel;
  request: PromptRequest;
  asked: Adapted;
  stage: Stage;
  drafts: DraftStore;
  /** Loads it, where the project or the survey has something to keep. */
  loadGuard: (() => Promise<Guard>) | undefined;
  /** Of what stands in the page: it is shown when it is seen. */
  whenVisible: typeof import('../look/whenVisible.js').whenVisible | undefined;
}

/** Asks one question after the other on a stage, and resolves with what became of it. */
export function converse(by: Conversation): Promise<Outcome> {
  const { kernel, request, asked, stage, drafts, loadGuard, whenVisible } = by;
  return new Promise((resolve) => {
    const { place, signal, onGone } = request;
    const { platform } = kernel;
    const { survey, words, locale } = asked;
    const draft = drafts.read();
    const events = promptEvents(kernel, request, {
      ...asked,
      draft,
      pageOf: (...page) => guard.pageOf(...page),
    });
    const listening = new AbortController();
    const parts = new Map<string, FieldPart>();
    let talk: Talk = { survey, facts: {}, answers: {}, holds: () => false };
    let question: ManifestQuestion | undefined;
    let value: AnswerValue | undefined;
    let isReady = false;
    let ready: Promise<unknown> = Promise.resolve();
    let fieldWords: FieldWords | undefined;
    let guard: Guard = { pageOf: bare, redacted: (given_) => given_ };
    /** All answers are given; what may still come are statements. */
    let isComplete = false;
    let isSettled = false;
    let isDismissed = false;
    let cancel: () => void = () => undefined;

    function draw(view: View): void {
      stage.draw({ view, words, fieldWords, locale, isInline: !!place, on: actions });
    }

    function show(next: ManifestQuestion, chosen?: AnswerValue, problem?: string): void {
      question = next;
      value = chosen;
      const part = parts.get(next.id);
      if (!part) {
        load(next).then(() => show(next, chosen), end);
        return;
      }
      const inWords = asked.inWords(next, talk.answers);
      draw({ kind: 'question', question: inWords, part, value, problem, ...progress(talk, next) });
    }

    async function load(next: ManifestQuestion): Promise<void> {
      // A text can do without them until it is nearly full.
      if (!/scale|text/.test(next.kind)) await loadWords();
      parts.set(next.id, await partOf(next));
    }

    async function loadWords(): Promise<void> {
      fieldWords ??= await asked.fieldWords();
    }

    function after(delayMs: number, run: () => void): void {
      cancel();
      if (delayMs) cancel = platform.after(delayMs, run);
      else run();
    }

    function confirm(chosen: AnswerValue | undefined): void {
      if (!question || isSettled) return;
      const part = parts.get(question.id);
      const problem = fieldWords && part?.problem?.(question, chosen, fieldWords);
      if (problem) {
        show(question, chosen, problem);
        return;
      }
      if (chosen !== undefined) show(question, chosen);
      const answered = question;
      const go = () => accept(answered, chosen === undefined ? null : guard.redacted(chosen));
      // Words wait for what blacks them out; a number has nothing to hide.
      if (isReady || !loadGuard || typeof chosen === 'number') go();
      else ready.then(go, end);
    }

    function accept(answered: ManifestQuestion, chosen: AnswerValue): void {
      talk = reply(talk, answered, chosen);
      value = undefined;
      if (isReady) {
        proceed(answered, chosen);
        return;
      }
      // What comes next is still being loaded; the answer does not wait for that.
      const isTold = chosen !== null;
      if (isTold) events.answered(given(talk), false);
      keep();
      ready.then(() => proceed(answered, chosen, isTold), end);
    }

    function proceed(answered: ManifestQuestion, chosen: AnswerValue, isTold?: boolean): void {
      const next = questionIn(talk);
      const answers = given(talk);
      const isLast = !next || survey.questions.slice(survey.questions.indexOf(next)).every(isStatement);
      if (!isStatement(answered) || !isComplete)
        if (isLast || (chosen !== null && !isTold)) events.answered(answers, isLast);
      isComplete ||= isLast;
      if (next) keep();
      else finish();
      after(answered.kind === 'scale' && chosen !== null ? chosenMs : 0, () => {
        if (next) show(next);
        else thank();
      });
    }

    function finish(): void {
      settle({ status: 'answered', survey: survey.id, complete: isComplete, answers: given(talk) });
    }

    /** The next question could not be loaded: what was answered is on its way. */
    function end(): void {
      finish();
      thank();
    }

    function thank(): void {
      say(asked.inWords(survey.thanks ?? words.thanks, talk.answers), thanksMs);
    }

    function keep(): void {
      const { prompt, seq } = events;
      drafts.write({ prompt, seq: seq(), answers: talk.answers, typed: value });
    }

    /** A closing line. An inline one stays: taking it away would shift the page. */
    function say(text: string, forMs: number, canForbid = false): void {
      draw({ kind: 'line', text, canForbid });
      stage.announce(questionIn(talk) ? '' : words.received);
      if (!place) after(forMs, leave);
    }

    function dismiss(how: DismissedHow): void {
      if (isSettled) return;
      isDismissed = true;
      // Whoever leaves a voucher lying has answered all the same.
      if (isComplete) {
        finish();
        return;
      }
      events.dismissed(how, question?.id);
      settle({ status: 'dismissed', survey: survey.id, how });
    }

    function settle(outcome: Outcome): void {
      isSettled = true;
      drafts.clear();
      resolve(outcome);
    }

    function leave(): void {
      if (listening.signal.aborted) return;
      cancel();
      listening.abort();
      stage.clear();
      onGone(isDismissed);
    }

    const actions: PromptActions = {
      select: (chosen) => {
        if (isSettled || !question) return;
        value = chosen;
        keep();
        show(question, chosen);
      },
      confirm,
      skip: () => {
        if (question && !isSettled) accept(question, null);
      },
      back: () => {
        if (isSettled) return;
        cancel();
        const before = stepBack(talk);
        talk = before.talk;
        if (before.question) show(before.question, before.value);
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
        events.dismissed('never', question?.id);
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

    /**
     * The page was left, or has taken the card out. With something chosen or written it is taken up again; an untouched
     * card is gone with its page.
     */
    function lose(isPageLeft: boolean): void {
      if (place || (drafts.read() && !isComplete)) isSettled = true;
      else dismiss('page');
      resolve({ status: 'dismissed', survey: survey.id, how: 'page' });
      isDismissed = isPageLeft;
      leave();
    }

    /** The first question is drawn as soon as it can be; what the later ones need is loaded behind it. */
    async function start(): Promise<void> {
      if (draft) {
        await loadLogic();
        talk = { ...talk, answers: draft.answers };
        value = draft.typed;
      }
      question = questionIn(talk);
      if (!question) return end();
      await load(question);
      if (listening.signal.aborted) return;
      show(question, value);
      if (place) whenVisible?.(stage.element, () => draft || events.shown(), listening.signal);
      else welcome();
      const hasFields = survey.questions.some(({ kind }) => kind !== 'scale');
      ready = Promise.all([loadLogic(), protect(), hasFields && loadWords(), ...survey.questions.map(load)]);
      await ready;
      isReady = true;
    }

    async function protect(): Promise<void> {
      if (loadGuard) guard = await loadGuard();
    }

    async function loadLogic(): Promise<void> {
      if (!survey.questions.some((one) => one.logic)) return;
      const { holds, factsNow } = await import('../conditions/index.js');
      talk = { ...talk, holds, facts: factsNow(kernel, request.properties) };
    }

    function welcome(): void {
      if (!draft) events.shown();
      if (request.isInvited) stage.focus();
      else after(100, () => stage.announce(words.arrived));
      const during = { signal: listening.signal };
      stage.element.addEventListener('keydown', onKeyDown, during);
      document.addEventListener('keydown', onKeyDown, during);
      window.addEventListener('pagehide', () => lose(true), { capture: true, ...during });
    }

    stage.whenGone(() => lose(false));
    start().catch(() => question || end());

    const onAbort = () => {
      isSettled = true;
      resolve({ status: 'notShown', survey: survey.id, reason: 'destroyed' });
      leave();
    };
    signal.addEventListener('abort', onAbort, { signal: listening.signal });
  });
}

/** The address without query and fragment, which may hold what is nobody's business. */
function bare(url: string): string {
  return url.split(/[?#]/, 1)[0]?.slice(0, 2048) ?? '';
}

function isStatement({ kind }: ManifestQuestion): boolean {
  return kind === 'statement';
}
