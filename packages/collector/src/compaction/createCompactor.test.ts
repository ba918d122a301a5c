import { expect, test } from 'vitest';
import { StoreUnavailable } from '../writer/storeUnavailable.js';
import type { Compaction, CompactTask } from './compact.js';
import { createCompactor } from './createCompactor.js';
import type { Occasion } from './isItTime.js';

/** What is in the log after a writer has answered so, once for each occasion. */
async function logged(answer: Compaction | Error, ...occasions: Occasion[]) {
  const lines: string[] = [];
  const asked: CompactTask[] = [];
  const line = (level: string) => (_: unknown, text: string) => void lines.push(`${level}: ${text}`);
  const writer = {
    async compact(task: CompactTask) {
      asked.push(task);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  // The two levels that it uses.
  const log = { info: line('info'), warn: line('warn') } as Parameters<typeof createCompactor>[0]['log'];
  const bounds = { atOnceBytes: 1, byItselfBytes: 2 };
  const compactor = createCompactor({ writer, log, bounds, now: () => 7 });
  for (const occasion of occasions) await compactor.run(occasion);
  expect(asked).toEqual(occasions.map((occasion) => ({ do: 'compact', occasion, bounds, now: 7 })));
  return lines;
}

const bytes = 5;

test('a store that is too large is said once for each start, and what to do about it', async () => {
  expect(await logged({ is: 'byHand', bytes }, 'erased', 'hourly', 'hourly')).toEqual([
    expect.stringMatching(/^warn: .* stop the collector and run cairn doctor --compact$/),
  ]);
});

test('that it is left to the job is said after an erasure, and not by the job every hour', async () => {
  expect(await logged({ is: 'later', bytes }, 'erased', 'hourly')).toEqual([
    expect.stringMatching(/^info: .* is to be compacted/),
  ]);
});

test('a failure is said each time', async () => {
  expect(await logged({ is: 'failed', bytes, reason: 'full' }, 'erased', 'hourly')).toEqual([
    ...Array(2).fill(expect.stringMatching(/^warn: .* it stays due$/)),
  ]);
});

test('a writer that is gone fails nobody’s erasure', async () => {
  expect(await logged(new StoreUnavailable('gone'), 'erased')).toEqual([
    expect.stringMatching(/^warn: .* it stays due$/),
  ]);
});

test('where nothing is due, nothing is said', async () => {
  expect(await logged({ is: 'notDue' }, 'hourly')).toEqual([]);
});
