import { contentTemplates } from './content.js';
import { effortTemplates } from './effort.js';
import { hospitalityTemplates } from './hospitality.js';
import { loyaltyTemplates } from './loyalty.js';
import { recommendationTemplates } from './recommendation.js';
import { satisfactionTemplates } from './satisfaction.js';
import { templatesAfter } from './stagesAfter.js';
import { templatesBefore } from './stagesBefore.js';
import { supportTemplates } from './support.js';
import type { Template } from './template.js';
import { websiteTemplates } from './website.js';

/** The 27 classical questions, cleaner variants of those that break good practice, and a survey for each stage. */
export const templates: readonly Template[] = [
  ...recommendationTemplates,
  ...effortTemplates,
  ...satisfactionTemplates,
  ...supportTemplates,
  ...websiteTemplates,
  ...loyaltyTemplates,
  ...hospitalityTemplates,
  ...contentTemplates,
  ...templatesBefore,
  ...templatesAfter,
];
