import { answerFacts, noted } from '@cairn/engine';
import type { Answer, AnswerValue, ResponseEvent } from '@cairn/schema/wire';
import type { DismissedHow } from '../api.js';
import { emit } from '../emit.js';
import type { Kernel, NewEvent, PromptRequest } from '../kernel.js';
import { deviceOf } from '../page.js';
import type { Guard } from './converse.js';
import type { Draft } from './drafts.js';

/** What one showing tells the collector and the page. */
export interface PromptEvents {
  /** Goes on through every page on which the showing is taken up again. */
  prompt: string;
  seq(): number;
  shown(): void;
  answered(answers: Answer[], complete: boolean): void;
  dismissed(how: DismissedHow, question: string | undefined): void;
}

export function promptEvents(
  kernel: Kernel,
  { survey, touchpoint, properties }: PromptRequest,
  as: {
    locale: string;
    variant: string | undefined;
    draft: Draft | undefined;
    /** The address as it may be told. */
    pageOf: Guard['pageOf'];
  },
): PromptEvents {
  const { platform } = kernel;
  const { version, privacy } = kernel.manifest();
  const { draft, variant, locale } = as;
  const prompt = draft?.prompt ?? kernel.uuid();
  const about = { prompt, survey: survey.id, touchpoint };
  const common = { ...about, version, locale, ...(variant && { variant }) };
  const record = (event: NewEvent) => kernel.record(event, survey.anonymous);
  let seq = draft?.seq ?? 0;

  /** Delivery keeps of it what the wire takes. */
  function context(): ResponseEvent['context'] {
    const { attributes } = kernel.state();
    const page = as.pageOf(platform.url(), privacy?.keepQuery);
    return { page, device: deviceOf(window), attributes, properties };
  }

  /** Audiences of other surveys may look at what was chosen, never at what was written. */
  function remembered(answers: Answer[]): ReturnType<typeof answerFacts> {
    const kept = answers.filter(({ question }) =>
      survey.questions.some(({ id, kind }) => id === question && kind !== 'text' && kind !== 'contact'),
    );
    return answerFacts(
      Object.fromEntries(kept.map(({ question, value }): [string, AnswerValue] => [question, value])),
    );
  }

  return {
    prompt,
    seq: () => seq,
    shown: () => {
      record({ type: 'prompt.shown', ...common });
      emit('shown', about);
    },
    answered: (answers, complete) => {
      seq += 1;
      record({ type: 'response', ...common, seq, complete, answers, context: context() });
      kernel.update((state) =>
        noted(state, survey.id, { answeredAt: platform.now(), answers: remembered(answers) }),
      );
      emit('answered', { ...about, complete, answers });
    },
    dismissed: (how, question) => {
      record({ type: 'prompt.dismissed', ...common, how, ...(question && { question }) });
      if (how !== 'page') kernel.update((state) => noted(state, survey.id, { laterAt: platform.now() }));
      if (how === 'never') kernel.update((state) => ({ ...state, never: true }));
      emit('dismissed', { ...about, how });
    },
  };
}
