import { sessionGapMs } from '@cairn/engine';
import type { AnswerValue } from '@cairn/schema/wire';
import type { Kernel, PromptRequest } from '../kernel.js';

/** What was answered and typed so far, for the next page of this tab. */
export interface Draft extends Pick<PromptRequest, 'touchpoint' | 'properties'> {
  survey: string;
  prompt: string;
  seq: number;
  answers: Record<string, AnswerValue>;
  /** What stands in the field of the question that is asked. */
  typed: AnswerValue | undefined;
  at: number;
}

export interface DraftStore {
  read(): Draft | undefined;
  write(draft: Pick<Draft, 'prompt' | 'seq' | 'answers' | 'typed'>): void;
  clear(): void;
}

/** Keeps one survey's draft in the tab's own storage, for as long as a visit lasts. */
export function draftStore(
  { platform: { session, now }, names }: Kernel,
  { survey, touchpoint, properties }: PromptRequest,
): DraftStore {
  const name = names.draft + survey.id;
  return {
    read: () => {
      const stored = session.read(name) as Draft | null; // this tab's last page wrote it
      return stored && now() - stored.at < sessionGapMs ? stored : undefined;
    },
    write: (draft) => session.write(name, { ...draft, survey: survey.id, touchpoint, properties, at: now() }),
    clear: () => session.write(name, undefined),
  };
}
