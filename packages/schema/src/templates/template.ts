import type { z } from 'zod';
import type { question } from '../question.js';
import type { survey } from '../survey.js';
import type { translation } from '../translation.js';

export type QuestionInput = z.input<typeof question>;
export type SurveyInput = z.input<typeof survey>;
export type TranslationInput = z.input<typeof translation>;

/** Shelves of the gallery. */
export type TemplateGroup =
  | 'recommendation'
  | 'effort'
  | 'satisfaction'
  | 'support'
  | 'expectation'
  | 'loyalty'
  | 'improvement'
  | 'website'
  | 'hospitality'
  | 'content'
  | 'stage';

/** A question, or a whole survey, ready to be asked; `surveyFrom` makes a survey of it. */
export interface Template {
  id: string;
  /** Its number in the classical table of 27; variants share one, stage surveys and cleaner variants have none. */
  number?: number;
  /** `question`: one question with the follow-ups that belong to it · `survey`: everything one stage needs. */
  kind: 'question' | 'survey';
  /** What a gallery shows above it. */
  name: string;
  group: TemplateGroup;
  /** One sentence: when to use it. */
  description: string;
  purpose: SurveyInput['purpose'];
  /** Id of the stage it is meant for: one of `defaultStages`, or `cancellation`, which a project adds. */
  stage?: string;
  placement?: NonNullable<SurveyInput['placement']>;
  trigger?: NonNullable<SurveyInput['trigger']>;
  questions: readonly QuestionInput[];
  /** Placeholders that the page should send; each has a fallback. */
  properties?: readonly string[];
  locales: { de: TranslationInput };
  /** Id of the template to take instead of the words that break good practice, this one’s or a follow-up’s. */
  cleaner?: string;
  /** Id of the classical template that this one says better. */
  cleanerOf?: string;
}
