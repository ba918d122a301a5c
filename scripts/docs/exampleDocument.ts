import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentInput } from '@cairn/schema';
import { root } from '../testkit/root.js';
import type { Block } from './blocks.js';

type SurveyInput = NonNullable<DocumentInput['surveys']>[number];
type QuestionInput = SurveyInput['questions'][number];

/** How a block of JSON is to be read; the other kinds say what an example before them does. */
export const exampleKinds = ['document', 'survey', 'in-survey', 'question'] as const;
export type ExampleKind = (typeof exampleKinds)[number];

/** The demo shop's journey: every example is about its moments. */
const { journey }: DocumentInput = JSON.parse(readFileSync(join(root, 'examples/shop/cairn.json'), 'utf8'));

const usual: SurveyInput = {
  id: 'checkout-effort',
  name: 'Ease of checking out',
  purpose: 'interaction',
  touchpoints: ['checkout.completed'],
  status: 'live',
  questions: [
    { id: 'ease', type: 'ces', scale: 'agree7', text: 'Fernway made it easy to check out.' },
    { id: 'what-was-hard', type: 'text', text: 'What made it hard?' },
  ],
};

export function isExample(block: Block): boolean {
  return block.language === 'json' && exampleKinds.some((kind) => kind === block.kind);
}

/** The smallest whole document that an example can stand in. */
export function exampleDocument(block: Block): DocumentInput {
  const written = JSON.parse(block.text);
  // `isExample` was asked before.
  switch (block.kind as ExampleKind) {
    case 'document':
      return { journey, surveys: [usual], ...written };
    case 'survey':
      return { journey, surveys: [written] };
    case 'in-survey':
      return { journey, surveys: [{ ...usual, ...written }] };
    case 'question':
      return { journey, surveys: [around(written)] };
  }
}

/** A survey that asks it; a score is followed by words, as the linter wants it. */
function around(question: QuestionInput): SurveyInput {
  const why: QuestionInput = { id: 'why', type: 'text', text: 'What is the main reason for your answer?' };
  const purpose = question.type === 'nps' ? 'relationship' : 'interaction';
  return { ...usual, purpose, questions: question.type === 'text' ? [question] : [question, why] };
}
