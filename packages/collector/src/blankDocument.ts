import { type DocumentInput, defaultStages } from '@cairn/schema';

/** What a new project starts from: the classical stages, nothing in them, nothing asked. */
export const blankDocument: DocumentInput = { journey: { stages: [...defaultStages], touchpoints: [] } };
