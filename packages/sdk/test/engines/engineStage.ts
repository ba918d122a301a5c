import { type EngineName, type EngineVisitor, launchEngine, SilentDriver } from '@cairn/scripts/testkit';
import type { Backstage } from './backstage.js';
import { openPage, type Scene, type StoredResponse } from './scene.js';

/** One engine before one host site. */
export interface EngineStage {
  /**
   * Plays one scenario with a new visitor, and a gate where everything passes; once more, all of it, where the
   * engine's driver fell silent, which says nothing about the page.
   */
  play(scenario: (scene: Scene) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export async function openEngineStage(name: EngineName, backstage: Backstage): Promise<EngineStage> {
  const engine = await launchEngine(name);
  const { gate } = backstage.sites[name];
  let played = 0;

  async function play(scenario: (scene: Scene) => Promise<void>): Promise<void> {
    const visitor = await engine.visitor();
    const mark = `${name}-${++played}`;
    try {
      await scenario(sceneFor(visitor, { name, mark, backstage }));
    } finally {
      // Pages say good-bye when they are closed; the next scenario is not to hear that.
      await visitor.leave().finally(gate.reset);
    }
  }

  return {
    play: async (scenario) => {
      try {
        await play(scenario);
      } catch (error) {
        if (!(error instanceof SilentDriver)) throw error;
        console.warn(`${name}: ${error.message}; once more`);
        await play(scenario);
      }
    },
    close: engine.close,
  };
}

function sceneFor(
  visitor: EngineVisitor,
  { name, mark, backstage }: { name: EngineName; mark: string; backstage: Backstage },
): Scene {
  const { cairn, sites } = backstage;
  const { gate, host, plainOrigin } = sites[name];
  return {
    gate,
    mark,
    open: (path = '/') => openPage(visitor, host.origin, path),
    openPlainly: (path = '/') => openPage(visitor, plainOrigin, path),
    outcomes: async () => {
      const lines = (await (await cairn.api('export.ndjson?type=outcome')).text())
        .split('\n')
        .filter(Boolean);
      const stored: { id: string; name: string }[] = lines.map((line) => JSON.parse(line));
      return stored.filter((each) => each.name === mark);
    },
    responses: async () => {
      const { items }: { items: StoredResponse[] } = await (await cairn.api('responses?limit=200')).json();
      return items.filter(({ context }) => context.properties?.mark === mark);
    },
  };
}
