export { type Collector, type CollectorOptions, createCollector } from './createCollector.js';
export { type Examination, type Examined, examineFolder } from './doctor/examineFolder.js';
export { type FolderInvitation, inviteFromFolder } from './inviteFromFolder.js';
export { createLog, type Logger } from './log.js';
export type { AssetFolders } from './public/assetFolders.js';
export type {
  JourneyOpen,
  JourneyReport,
  JourneyStage,
  JourneyTouchpoint,
} from './reports/journey.js';
export type { JourneyScore } from './reports/scoreEntry.js';
export { HttpServer, type ServerOptions } from './server.js';
export { readSettings, type Settings } from './settings.js';
export { SettingsError } from './settingsError.js';
export type { ProjectSeed } from './store/ensureProject.js';
export type { ResponseItem } from './store/responses.js';
