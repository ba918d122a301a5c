import { answered } from '@cairn/engine';
import type { Answer, ResponseEvent } from '@cairn/schema/wire';
import type { DismissedHow } from '../api.js';
import type { Kernel, PromptRequest } from '../kernel.js';

/** What one showing tells the collector and the page. */
export interface PromptEvents {
  shown(): void;
  answered(answers: Answer[], complete: boolean): void;
  dismissed(how: DismissedHow, question: string | undefined): void;
}

export function promptEvents(
  kernel: Kernel,
  { survey, version, locale, touchpoint, properties }: PromptRequest,
): PromptEvents {
  const prompt = kernel.uuid();
  const about = { prompt, survey: survey.id, touchpoint };
  const common = { ...about, version, locale };
  let seq = 0;

  /** Delivery keeps of it what the wire takes, and adds the device. */
  function context(): ResponseEvent['context'] {
    const { attributes } = kernel.state();
    return { page: pageOf(kernel.platform.url()), attributes, properties };
  }

  return {
    shown: () => {
      kernel.record({ type: 'prompt.shown', ...common });
      kernel.emit('shown', about);
    },
    answered: (answers, complete) => {
      seq += 1;
      kernel.record({ type: 'response', ...common, seq, complete, answers, context: context() });
      kernel.update((state) => answered(state, survey.id, kernel.platform.now()));
      kernel.emit('answered', { ...about, complete, answers });
    },
    dismissed: (how, question) => {
      kernel.record({ type: 'prompt.dismissed', ...common, how, ...(question && { question }) });
      if (how === 'never') kernel.update((state) => ({ ...state, never: true }));
      kernel.emit('dismissed', { ...about, how });
    },
  };
}

/** The address without query and fragment, which may hold what is nobody's business. */
function pageOf(url: string): string {
  return url.split(/[?#]/, 1)[0]?.slice(0, 2048) ?? '';
}
