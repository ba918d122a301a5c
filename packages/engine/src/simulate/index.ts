export { type Behaviour, defaultBehaviour, type KnownBehaviour } from './behaviour.js';
export type { SimulatedMoment } from './moments.js';
export { defaultPopulation, type Population, type TouchpointModel, type ValueShares } from './population.js';
export { draw, type Random, randomOf, type Shares } from './random.js';
export type {
  PromptReport,
  SimulationReport,
  Starved,
  SurveyReport,
  TouchpointReport,
} from './report.js';
export { type SimulationOptions, simulate, type Traffic } from './simulate.js';
