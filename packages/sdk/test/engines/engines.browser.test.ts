import { type EngineName, engineLimits, engineNames } from '@cairn/scripts/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Backstage, openBackstage } from './backstage.js';
import { type EngineStage, openEngineStage } from './engineStage.js';
import { answering } from './scenarios/answering.js';
import { delivery } from './scenarios/delivery.js';
import { hostPage } from './scenarios/hostPage.js';
import { looks } from './scenarios/looks.js';

const scenarios = [...answering, ...delivery, ...hostPage, ...looks];

let backstage: Backstage;
beforeAll(async () => {
  backstage = await openBackstage();
});
afterAll(() => backstage?.close());

/** `[1] firefox: offline at submit …`, with the faults first. */
const titleIn = (engine: EngineName, says: string) =>
  says.replace(/^((?:\[\d+\])*) ?/, `$1 ${engine}: `).trim();

// The engines play beside one another, each its scenarios one after the other.
describe.concurrent.each(engineNames)('%s', (name) => {
  let stage: EngineStage;
  beforeAll(async () => {
    stage = await openEngineStage(name, backstage);
  });
  afterAll(() => stage?.close());

  for (const { says, play } of scenarios) it.sequential(titleIn(name, says), () => stage.play(play));

  for (const { engines, what, reason, isThere } of engineLimits)
    if (engines.includes(name))
      it.sequential(`${name}: still goes without ${what}: ${reason}`, () =>
        stage.play(async (scene) => {
          const page = await scene.open('/bare');
          const answer = await page.run((_visit, probe) => Reflect.get(window, 'eval')(probe), isThere);
          expect(answer, 'the engine can by now: take the line out of engineLimits.ts').toBe(true);
        }));
});
