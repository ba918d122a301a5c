export {
  type EventErrorCode,
  eventErrors,
  type RequestError,
  type RequestErrorCode,
  requestErrors,
} from './errorCodes.js';
export type {
  Answer,
  Batch,
  BatchResult,
  CairnEvent,
  OutcomeEvent,
  PromptDismissedEvent,
  PromptShownEvent,
  ResponseEvent,
  TouchpointEvent,
} from './events.js';
export { endLabels, stepNames } from './labels.js';
export { limits } from './limits.js';
export type {
  Manifest,
  ManifestCondition,
  ManifestFrequency,
  ManifestQuestion,
  ManifestScaleQuestion,
  ManifestSurvey,
  ManifestTest,
  ManifestTextQuestion,
  ManifestTrigger,
} from './manifest.js';
export type { Value } from './primitives.js';
export {
  isHighGood,
  type Metric,
  type Scale,
  type ScaledType,
  scaleNamed,
  scaleOf,
  scales,
  sideOf,
} from './scale.js';
