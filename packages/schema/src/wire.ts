export { compileTheme, lowContrasts, minMarkContrast, minTextContrast } from './compileTheme.js';
export {
  type EventErrorCode,
  eventErrors,
  type RequestError,
  type RequestErrorCode,
  requestErrors,
} from './errorCodes.js';
export type {
  Answer,
  AnswerValue,
  Batch,
  BatchResult,
  CairnEvent,
  DeliveryEvent,
  LostReason,
  OutcomeEvent,
  PromptDismissedEvent,
  PromptShownEvent,
  ResponseEvent,
  TouchpointEvent,
} from './events.js';
export { type FreeIdOptions, freeId } from './freeId.js';
export { endLabels, stepNames } from './labels.js';
export { type LanguageTag, languageFor, languageTags } from './languageFor.js';
export { limits } from './limits.js';
export type {
  Manifest,
  ManifestChoiceQuestion,
  ManifestCondition,
  ManifestContactQuestion,
  ManifestFrequency,
  ManifestMatrixQuestion,
  ManifestOption,
  ManifestPalette,
  ManifestQuestion,
  ManifestScaleQuestion,
  ManifestStatementQuestion,
  ManifestSurvey,
  ManifestTest,
  ManifestTextQuestion,
  ManifestTheme,
  ManifestTranslation,
  ManifestTrigger,
  ManifestVariant,
} from './manifest.js';
export type { Value } from './primitives.js';
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
export { withFallbacks } from './withFallbacks.js';
