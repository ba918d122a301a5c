import { type EngineName, engineNames, type RunningCairn, startCairn } from '@cairn/scripts/testkit';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type EngineStage, openEngineStage } from './engineStage.js';
import { answering } from './scenarios/answering.js';
import { delivery } from './scenarios/delivery.js';
import { hostPage } from './scenarios/hostPage.js';
import { looks } from './scenarios/looks.js';

const scenarios = [...answering, ...delivery, ...hostPage, ...looks];

let cairn: RunningCairn;
beforeAll(async () => {
  cairn = await startCairn({ CAIRN_RATE_LIMIT: '0' });
});
afterAll(() => cairn?.stop());

/** `[1] firefox: offline at submit …` */
const titleIn = (engine: EngineName, says: string) =>
  says.replace(/^((?:\[\d+\])*) ?/, `$1 ${engine}: `).trim();

describe.each(engineNames)('%s', (name) => {
  let stage: EngineStage;
  beforeAll(async () => {
    stage = await openEngineStage(name, cairn);
  });
  afterAll(() => stage?.close());

  for (const { says, play } of scenarios) it(titleIn(name, says), () => stage.play(play));
});
