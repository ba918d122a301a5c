import type { DocumentInput } from '@cairn/schema';

const stages = ['consideration', 'purchase', 'use', 'support'];
const scored = [
  { type: 'ces', scale: 'agree7', text: 'That was easy.' },
  { type: 'csat', text: 'How satisfied were you?' },
  { type: 'thumbs', text: 'Did this help?' },
] as const;

/** Twelve touchpoints in four stages, each with a survey of its own; figures are divided by the visitor's plan. */
export const benchJourney = {
  journey: {
    stages: stages.map((id) => ({ id, name: id })),
    touchpoints: places().map(({ touchpoint, stage }) => ({ id: touchpoint, stage, name: touchpoint })),
  },
  surveys: places().map(({ survey, touchpoint }, index) => ({
    ...{ id: survey, name: survey, purpose: 'interaction' as const, status: 'live' as const },
    touchpoints: [touchpoint],
    questions: [
      { id: 'score', ...(scored[index % scored.length] ?? scored[0]) },
      { id: 'why', type: 'text' as const, text: 'Why is that?' },
    ],
  })),
  settings: { dimensions: ['plan'] },
} satisfies DocumentInput;

/** The highest step of the scale that a survey asks on, by its place in the document. */
export function highestStep(survey: number): number {
  return [7, 5, 1][survey % scored.length] ?? 1;
}

function places(): { survey: string; touchpoint: string; stage: string }[] {
  return Array.from({ length: 12 }, (_, index) => ({
    survey: `survey-${index}`,
    touchpoint: `moment-${index}`,
    stage: stages[index % stages.length] ?? '',
  }));
}
