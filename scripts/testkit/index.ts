export { type BrowserKind, launchBrowser } from './browser.js';
export { ada, type Person, type RunningCairn, type SessionCookie, startCairn } from './cairn.js';
export { type ConsoleView, consoleScreens } from './consoleScreens.js';
export { demoWeek } from './demoWeek.js';
export {
  type Engine,
  type EngineName,
  type EngineVisitor,
  engineNames,
  type Key,
  type Point,
  type Tab,
} from './engines/engine.js';
export { type EngineLimit, engineLimits } from './engines/engineLimits.js';
export { launchEngine } from './engines/launchEngine.js';
export { SilentDriver } from './engines/webDriver.js';
export { freePort } from './freePort.js';
export { largeSurveys, largeTouchpoints, publishLarge } from './largeProject.js';
export { type Pages, servePages } from './pages.js';
export { demoMarch, demoUntil, seedDemo } from './seedDemo.js';
export { sendEvents } from './sendEvents.js';
export { settled } from './settled.js';
export { uuidV7 } from './uuidV7.js';
