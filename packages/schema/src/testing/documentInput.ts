import type { Document, DocumentInput } from '../document.js';
import type { Finding } from '../finding.js';
import { parseDocument } from '../parseDocument.js';

export type SurveyInput = NonNullable<DocumentInput['surveys']>[number];
export type QuestionInput = SurveyInput['questions'][number];

/** A live survey with one question, at the one touchpoint of `documentInput`. */
export function surveyInput(change: Partial<SurveyInput> = {}): SurveyInput {
  return {
    id: 'report-ease',
    name: 'Report ease',
    purpose: 'interaction',
    touchpoints: ['report.opened'],
    status: 'live',
    questions: [{ id: 'ease', type: 'ces', scale: 'ease5', text: 'How easy was it to read the report?' }],
    ...change,
  };
}

/** A document as it is written, with one survey. */
export function documentInput(
  survey: Partial<SurveyInput> = {},
  change: Partial<DocumentInput> = {},
): DocumentInput {
  return {
    journey: {
      stages: [
        { id: 'purchase', name: 'Purchase' },
        { id: 'use', name: 'Use' },
        { id: 'support', name: 'Support' },
      ],
      touchpoints: [{ id: 'report.opened', stage: 'use', name: 'Report opened' }],
    },
    surveys: [surveyInput(survey)],
    ...change,
  };
}

/** The document that was written, with its defaults; throws where something is wrong with it. */
export function documentOf(written: DocumentInput): Document {
  const parsed = parseDocument(written);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.document;
}

/** What is wrong with a document. */
export function findingsIn(written: unknown): Finding[] {
  const parsed = parseDocument(written);
  return parsed.ok ? [] : parsed.findings;
}
