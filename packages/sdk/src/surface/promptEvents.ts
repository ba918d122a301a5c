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
  { survey, version, locale, touchpoint, facts }: PromptRequest,
): PromptEvents {
  const prompt = kernel.uuid();
  const about = { prompt, survey: survey.id, touchpoint };
  const common = { ...about, version, locale };
  let seq = 0;

  function context(): NonNullable<ResponseEvent['context']> {
    const { attributes } = kernel.state();
    const properties = valuesOf(facts.property ?? {});
    return { page: pageOf(kernel.platform.url()), device: deviceOf(window), attributes, properties };
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

function valuesOf(
  named: Readonly<Record<string, string | number | boolean | null>>,
): Record<string, string | number | boolean> {
  const given: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(named)) if (value !== null) given[name] = value;
  return given;
}

/** Coarse pointers are fingers: on a small screen a phone, else a tablet. */
function deviceOf({ matchMedia, screen }: Window): 'phone' | 'tablet' | 'desktop' {
  if (!matchMedia('(pointer: coarse)').matches) return 'desktop';
  return Math.min(screen.width, screen.height) < 600 ? 'phone' : 'tablet';
}
