export { type PinnedAlarm, pinnedAlarms } from './pinnedAlarms.js';
export { type FromTemplate, surveyFrom } from './surveyFrom.js';
export type { QuestionInput, SurveyInput, Template, TemplateGroup } from './template.js';
export { templates } from './templates.js';
