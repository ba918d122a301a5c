import type { EngineName } from './engine.js';

/** Something that is not proved in an engine as it is in the others, and why. */
export interface EngineLimit {
  engines: readonly EngineName[];
  /** What a visitor or a page has, that the scenarios cannot have there. */
  what: string;
  /** Why not, and what stands in its place. */
  reason: string;
  /** True in a page of these engines for as long as the limit is there: when it is false the line must go. */
  isThere: string;
}

/** Everything that holds back the scenarios in one engine or another. The guide prints it; a test holds every line true. */
export const engineLimits: readonly EngineLimit[] = [
  {
    engines: ['firefox', 'webkit'],
    what: 'layout shifts',
    reason: 'the engine reports none; the page is compared before and after instead',
    isThere: "!PerformanceObserver.supportedEntryTypes.includes('layout-shift')",
  },
  {
    engines: ['firefox', 'webkit'],
    what: 'a system that changes to dark while the page is open',
    reason: 'no command of WebDriver changes it; the dark mode of a theme is looked at instead',
    isThere: "!matchMedia('(prefers-color-scheme: dark)').matches",
  },
  {
    engines: ['firefox', 'webkit'],
    what: 'a browser that knows that it is offline',
    reason:
      'WebDriver cannot cut a machine off; nobody listens at the collector, and `online` is told to the page',
    isThere: 'navigator.onLine',
  },
  {
    engines: ['chromium', 'firefox', 'webkit'],
    what: 'the oldest versions below which nothing shows',
    reason: 'the system has the newest; what they lack is taken from the page instead',
    isThere: "'adoptedStyleSheets' in document",
  },
];
