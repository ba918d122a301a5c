import {
  type EngineName,
  engineNames,
  type Pages,
  type RunningCairn,
  startCairn,
} from '@cairn/scripts/testkit';
import { everyQuestion } from '../looks/everyQuestion.js';
import { publish, surveysOf } from '../looks/publishing.js';
import type { SurveyInput } from '../openStage.js';
import { type Gate, openGate } from './gate.js';
import { serveHostPages } from './hostPages.js';

/** What all engines share: one collector with one document. What each has for itself: a host site, and a gate before the collector. */
export interface Backstage {
  cairn: RunningCairn;
  sites: Record<EngineName, Site>;
  close(): Promise<void>;
}

export interface Site {
  gate: Gate;
  host: Pages;
  /** The same host on an address that browsers do not trust. */
  plainOrigin: string;
}

/** Asked until it is answered: how easy it was, then why. */
const usual: SurveyInput = {
  id: 'asked',
  name: 'Asked',
  purpose: 'interaction',
  touchpoints: ['test.asked'],
  status: 'live',
  frequency: { repeat: 'untilAnswered' },
  questions: [
    { id: 'ease', type: 'ces', scale: 'agree5', text: 'Was it easy?' },
    { id: 'why', type: 'text', text: 'Why?' },
  ],
  locales: { ar: { questions: { ease: { text: 'هل كان ذلك سهلاً؟' }, why: { text: 'لماذا؟' } } } },
};

const onlyWhenCalled: Partial<SurveyInput> = {
  trigger: { on: 'api' },
  frequency: { repeat: 'every', days: 1 },
};
const dark: SurveyInput = { ...usual, ...onlyWhenCalled, id: 'dark', name: 'Dark', theme: { mode: 'dark' } };
const every = surveysOf(everyQuestion('en')).map((survey) => ({ ...survey, ...onlyWhenCalled }));

export async function openBackstage(): Promise<Backstage> {
  const cairn = await startCairn({ CAIRN_RATE_LIMIT: '0' });
  await publish(cairn, [usual, dark, ...every]);
  const opened = await Promise.all(engineNames.map(async (name) => [name, await openSite(cairn)] as const));
  const sites = Object.fromEntries(opened) as Record<EngineName, Site>; // one for every name
  await allowOrigins(cairn, ['loopback', 'null', ...opened.map(([, { plainOrigin }]) => plainOrigin)]);
  return {
    cairn,
    sites,
    close: async () => {
      await Promise.all(opened.flatMap(([, { gate, host }]) => [gate.close(), host.close()]));
      await cairn.stop();
    },
  };
}

async function openSite(cairn: RunningCairn): Promise<Site> {
  const gate = await openGate(cairn.url);
  const host = await serveHostPages(gate.url);
  // The loopback's address as IPv6 writes it: the same machine, and no engine takes it for a secure one.
  return { gate, host, plainOrigin: host.origin.replace('127.0.0.1', '[::ffff:7f00:1]') };
}

async function allowOrigins(cairn: RunningCairn, origins: string[]): Promise<void> {
  const settings = await (await cairn.api('settings')).json();
  const body = JSON.stringify({ ...settings, origins });
  const answer = await cairn.api('settings', { method: 'PUT', body });
  if (!answer.ok) throw new Error(`origins: ${await answer.text()}`);
}
