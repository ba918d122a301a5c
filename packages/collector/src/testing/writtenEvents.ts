import type { Answer } from '@cairn/schema';
import type { PromptEvent } from '../rollups/acceptedEvent.js';
import { type Measure, partName, writeMeasures } from '../rollups/measure.js';

export interface Written {
  id: string;
  prompt: string;
  at: number;
  projectId?: string;
  seq?: number;
  /** On agree7. */
  ease?: number;
  why?: string;
  /** Beside "other" of a choice. */
  other?: string;
  survey?: string;
  touchpoint?: string;
  locale?: string;
  respondent?: string;
  visitor?: string;
  variant?: string;
  complete?: 0 | 1;
  bot?: boolean;
  context?: { device?: string; attributes?: Record<string, string | number | boolean> };
  /** Left a name. */
  contact?: string;
}

/** A response that was judged: a score, why, and a choice of one's own, whatever of them was answered. */
export function writtenResponse(written: Written): PromptEvent {
  const { id, prompt, at, seq = 1, locale = 'en', complete = 1, bot = false } = written;
  const { survey = 'ease', touchpoint = 'checkout', variant = null, projectId = 'demo' } = written;
  const { respondent, visitor, context } = written;
  const answers = answersOf(written);
  const sent = { id, type: 'response', prompt, seq, survey, touchpoint, locale, complete: complete === 1 };
  const body = JSON.stringify({
    ...sent,
    respondent,
    visitor,
    context,
    answers: answers.map(({ answer }) => answer),
  });
  return {
    ...{ project_id: projectId, id, type: 'response', prompt, seq, at, received_at: at, body, bot },
    ...{ survey, touchpoint, version: 1, variant, complete, dismissed: 0 },
    measures: writeMeasures(answers.flatMap(({ measures }) => measures)),
  };
}

function answersOf({ ease, why, other, contact }: Written): { answer: Answer; measures: Measure[] }[] {
  const score = ease !== undefined && {
    answer: { question: 'ease', value: ease },
    measures: [{ question: 'ease', scale: 'ces.agree7', bucket: ease }],
  };
  const text = why !== undefined && {
    answer: { question: 'why', value: why },
    measures: why.trim() ? [{ question: 'why', scale: 'text', bucket: 0 }] : [],
  };
  const choice = other !== undefined && {
    answer: { question: 'reason', value: { other } },
    measures: ['reason', partName('reason', 'other')].map((question) => ({
      ...{ question, scale: 'choice', bucket: 1 },
    })),
  };
  const name = contact !== undefined && {
    answer: { question: 'write-me', value: { name: contact, consent: true } },
    measures: [{ question: 'write-me', scale: 'contact', bucket: 0 }],
  };
  return [score, text, choice, name].filter((one) => one !== false);
}
