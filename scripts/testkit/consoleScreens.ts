import type { RunningCairn } from './cairn.js';
import { demoMarch, demoUntil } from './seedDemo.js';

/** One view of the console that is looked at: by the pictures, and by the tests that every screen has to pass. */
export interface ConsoleView {
  /** Of its picture. */
  name: string;
  path: string | ((cairn: RunningCairn) => Promise<string>);
  /** In front of the door: without anybody signed in. */
  isOutside?: true;
}

const march = new URLSearchParams(demoMarch).toString();
const year = new URLSearchParams({ from: '2025-11-22', to: demoUntil }).toString();
const checkout = '/touchpoints/checkout.completed';

/** Every view, by the name of its screen in the console's own table of routes; a test says when one is missing here. */
export const consoleScreens = {
  journey: [
    { name: 'journey', path: `/?${march}` },
    { name: 'journey-compared', path: `/?${march}&compare=previous` },
    { name: 'journey-table', path: `/?${march}&view=table` },
    { name: 'journey-nobody', path: '/?from=2024-01-01&to=2024-01-31' },
  ],
  touchpoint: [
    { name: 'touchpoint', path: `${checkout}?${year}` },
    { name: 'touchpoint-table', path: `${checkout}?${march}&view=table` },
    { name: 'touchpoint-missing', path: '/touchpoints/nowhere' },
  ],
  surveys: [{ name: 'surveys', path: '/surveys' }],
  newSurvey: [{ name: 'survey-new', path: '/surveys/new' }],
  survey: [
    { name: 'survey', path: '/surveys/checkout-effort' },
    { name: 'survey-general', path: '/surveys/checkout-effort/general' },
    { name: 'survey-when', path: '/surveys/checkout-effort/when' },
    { name: 'survey-audience', path: '/surveys/checkout-effort/audience' },
    { name: 'survey-languages', path: '/surveys/checkout-effort/languages' },
    { name: 'survey-variants', path: '/surveys/checkout-effort/variants' },
    { name: 'survey-look', path: '/surveys/checkout-effort/look' },
    { name: 'survey-replies', path: '/surveys/checkout-effort/replies' },
    { name: 'survey-history', path: '/surveys/checkout-effort/history' },
    { name: 'survey-json', path: '/surveys/checkout-effort/json' },
    { name: 'survey-missing', path: '/surveys/nothing' },
  ],
  results: [{ name: 'results', path: `/surveys/checkout-effort/results?${year}` }],
  preview: [{ name: 'preview', path: '/surveys/checkout-effort/preview' }],
  response: [
    { name: 'response', path: async (cairn) => `/responses/${await firstResponse(cairn)}` },
    { name: 'response-missing', path: '/responses/none' },
  ],
  outcomes: [{ name: 'outcomes', path: `/outcomes?${year}` }],
  responses: [
    { name: 'responses', path: '/responses' },
    { name: 'responses-nobody', path: '/responses?survey=nothing' },
  ],
  cases: [
    { name: 'cases', path: '/cases' },
    { name: 'case', path: async (cairn) => `/cases?case=${await firstCase(cairn)}` },
  ],
  install: [{ name: 'install', path: '/install' }],
  settings: [
    { name: 'settings-project', path: '/settings' },
    { name: 'settings-journey', path: '/settings/journey' },
    { name: 'settings-fatigue', path: '/settings/fatigue' },
    { name: 'settings-targets', path: '/settings/targets' },
    { name: 'settings-theme', path: '/settings/theme' },
    { name: 'settings-languages', path: '/settings/languages' },
    { name: 'settings-people', path: '/settings/people' },
    { name: 'settings-keys', path: '/settings/keys' },
    { name: 'settings-webhooks', path: '/settings/webhooks' },
    { name: 'settings-privacy', path: '/settings/privacy' },
    { name: 'settings-audit', path: '/settings/audit' },
    { name: 'settings-letters', path: '/settings/letters' },
    { name: 'settings-data', path: '/settings/data' },
    { name: 'settings-account', path: '/settings/account' },
    { name: 'settings-digest', path: '/settings/digest' },
    { name: 'settings-missing', path: '/settings/nothing' },
  ],
  welcome: [
    { name: 'welcome', path: '/welcome' },
    { name: 'welcome-journey', path: '/welcome/journey' },
    { name: 'welcome-install', path: '/welcome/install' },
    { name: 'welcome-test', path: '/welcome/test' },
  ],
  setUp: [{ name: 'set-up', path: '/setup#lost', isOutside: true }],
  invitation: [
    { name: 'invitation-lost', path: '/invitation', isOutside: true },
    { name: 'invitation', path: invitation, isOutside: true },
  ],
  missing: [
    { name: 'missing', path: '/nothing/here' },
    { name: 'sign-in', path: '/', isOutside: true },
  ],
} satisfies Record<string, ConsoleView[]>;

async function firstCase(cairn: RunningCairn): Promise<string> {
  const { items } = await (await cairn.api('cases?limit=1')).json();
  return items[0]?.id ?? 'none';
}

async function firstResponse(cairn: RunningCairn): Promise<string> {
  const { items } = await (await cairn.api('responses?limit=1')).json();
  return items[0]?.prompt ?? 'none';
}

async function invitation(cairn: RunningCairn): Promise<string> {
  const body = JSON.stringify({ email: 'grace@example.com', role: 'editor' });
  const { path } = await (await cairn.api('invitations', { method: 'POST', body })).json();
  return path;
}
