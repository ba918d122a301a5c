import { type EngineName, launchEngine, type RunningCairn } from '@cairn/scripts/testkit';
import { publish } from '../looks/publishing.js';
import type { SurveyInput } from '../openStage.js';
import { openGate } from './gate.js';
import { serveHostPages } from './hostPages.js';
import { openPage, type Scene, type StoredResponse } from './scene.js';

/** One engine and a host site, over a collector behind a gate. */
export interface EngineStage {
  version: string;
  /** Plays one scenario with a new visitor, the usual survey live, and a gate where everything passes. */
  play(scenario: (scene: Scene) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** Asked until it is answered: how easy it was, then why. */
export const usual: SurveyInput = {
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
};

export async function openEngineStage(name: EngineName, cairn: RunningCairn): Promise<EngineStage> {
  const [engine, gate] = await Promise.all([launchEngine(name), openGate(cairn.url)]);
  const host = await serveHostPages(gate.url);
  // The loopback's address as IPv6 writes it: the same machine, and no engine takes it for a secure one.
  const plainOrigin = host.origin.replace('127.0.0.1', '[::ffff:7f00:1]');
  await allowOrigins(cairn, ['loopback', 'null', plainOrigin]);
  let played = 0;

  return {
    version: engine.version,
    play: async (scenario) => {
      const visitor = await engine.visitor();
      const mark = `${name}-${++played}`;
      const scene: Scene = {
        gate,
        mark,
        open: (path = '/') => openPage(visitor, host.origin, path),
        openPlainly: (path = '/') => openPage(visitor, plainOrigin, path),
        publish: (surveys, settings) => publish(cairn, surveys, settings),
        outcomes: async () => {
          const lines = (await (await cairn.api('export.ndjson?type=outcome')).text()).split('\n');
          const stored: { id: string; name: string }[] = lines
            .filter(Boolean)
            .map((line) => JSON.parse(line));
          return stored.filter((each) => each.name === mark);
        },
        responses: async () => {
          const { items }: { items: StoredResponse[] } = await (
            await cairn.api('responses?limit=100')
          ).json();
          return items.filter(({ context }) => context.properties?.mark === mark);
        },
      };
      await publish(cairn, [usual]);
      try {
        await scenario(scene);
      } finally {
        await visitor.leave();
        await gate.reset();
      }
    },
    close: async () => {
      await engine.close();
      await Promise.all([host.close(), gate.close()]);
    },
  };
}

async function allowOrigins(cairn: RunningCairn, origins: string[]): Promise<void> {
  const settings = await (await cairn.api('settings')).json();
  const answer = await cairn.api('settings', {
    method: 'PUT',
    body: JSON.stringify({ ...settings, origins }),
  });
  if (!answer.ok) throw new Error(`origins: ${await answer.text()}`);
}
