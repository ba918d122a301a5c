import { createCairn } from './boot/createCairn.js';
import { capturePlatform } from './platform.js';

export type {
  Cairn,
  CairnCommand,
  CairnEvents,
  DismissedHow,
  Explanation,
  InitOptions,
  Outcome,
  Properties,
  PropertiesOf,
  Register,
  SurveyId,
  TouchpointId,
} from './api.js';

/** Cairn for pages that bundle their scripts: call `cairn.init({ key, collector })` once. On a server it does nothing. */
export const cairn = createCairn(typeof window === 'undefined' ? undefined : capturePlatform(window), {
  surface: () => import('./surface/index.js'),
  deliver: () => import('./deliver/index.js'),
  conditions: () => import('./conditions/index.js'),
  observe: () => import('./observe/index.js'),
  explain: () => import('./explain/index.js'),
});
