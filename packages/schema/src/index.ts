export { contrast } from './colour.js';
export { compile, type Rates } from './compile.js';
export { compileCondition } from './compileCondition.js';
export { compileQuestion } from './compileQuestion.js';
export { compileTheme, lowContrasts } from './compileTheme.js';
export type { Comparison, Condition, Subject } from './condition.js';
export { defaultStages } from './defaultStages.js';
export {
  type Document,
  type DocumentInput,
  defineDocument,
  document,
  type Journey,
  type Settings,
  type Stage,
  type Touchpoint,
} from './document.js';
export {
  type EventErrorCode,
  eventErrors,
  type RequestError,
  type RequestErrorCode,
  requestErrors,
} from './errorCodes.js';
export {
  type Answer,
  type AnswerValue,
  type Batch,
  type BatchResult,
  batch,
  type CairnEvent,
  type DeliveryEvent,
  event,
  type LostReason,
  type OutcomeEvent,
  type PromptDismissedEvent,
  type PromptShownEvent,
  type ResponseEvent,
  response as responseEvent,
  type TouchpointEvent,
} from './events.js';
export { type Finding, pathOf } from './finding.js';
export { findingsOf, type Read } from './findingsOf.js';
export type { FollowUpRule } from './followUp.js';
export {
  type ImportBatch,
  type ImportItem,
  type ImportResult,
  importBatch,
  importItem,
  maxImportItems,
  type ReadImportItem,
} from './importItem.js';
export { batchJsonSchema, documentJsonSchema, manifestJsonSchema } from './jsonSchema.js';
export { endLabels, stepNames } from './labels.js';
export { endLabelsIn, stepNamesIn } from './labelTables/scaleLabels.js';
export { type LanguageTag, languageFor, languageTags } from './languageFor.js';
export { limits } from './limits.js';
export { type Manifest, type ManifestQuestion, type ManifestSurvey, manifest } from './manifest.js';
export { nearest } from './nearest.js';
export { type Parsed, parseDocument } from './parseDocument.js';
export type { Value } from './primitives.js';
export type { Question, QuestionType, Step } from './question.js';
export {
  type HeadlineUnit,
  headlineRange,
  isHighGood,
  type Metric,
  type Scale,
  type ScaledType,
  scaleNamed,
  scaleOf,
  scales,
  sideOf,
  unitOf,
} from './scale.js';
export { type SimulationModel, simulationModel } from './simulationModel.js';
export type { Frequency, Sampling, Survey, Variant } from './survey.js';
export type { Theme } from './theme.js';
export { questionsOf } from './translate.js';
export { translated } from './translated.js';
export type { Translation } from './translation.js';
export type { Trigger } from './trigger.js';
export { withFallbacks } from './withFallbacks.js';
