import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../api/apiError.js';
import type { Previewed } from '../api/previewApi.js';
import type { AuthoredDocument } from '../api/types.js';
import { fernway } from '../testing/fernway.js';
import { manifestOf, manifestSurvey } from '../testing/manifestOf.js';
import { createCompiling } from './createCompiling.js';

const previewed = (thanks: string): Previewed => ({
  manifest: manifestOf(manifestSurvey({ thanks })),
  status: 'live',
});
const wrong = new ApiError({ status: 422, code: 'invalid', message: 'The document is wrong.' });

/** A collector that answers when it is told to, and time that passes when it is told to. */
function trial() {
  const document = signal<AuthoredDocument>(fernway());
  const asked: { stopped: AbortSignal; settle: (value: Previewed | Error) => Promise<void> }[] = [];
  const due = new Map<() => void, number>();
  const compiling = createCompiling(document, {
    compile: (_document, stopped) =>
      new Promise((resolve, reject) => {
        const settle = async (value: Previewed | Error) => {
          if (value instanceof Error) reject(value);
          else resolve(value);
          await Promise.resolve().then(() => undefined);
        };
        asked.push({ stopped, settle });
      }),
    later: (run, ms) => {
      due.set(run, ms);
      return () => void due.delete(run);
    },
  });
  const pass = () => {
    for (const [run] of due) run();
    due.clear();
  };
  const thanks = () => compiling.previewed.value?.manifest.surveys[0]?.thanks;
  return { document, asked, due, compiling, pass, thanks };
}

describe('createCompiling', () => {
  it('compiles at once, and after a change when its author pauses', async () => {
    const { document, asked, due, pass, thanks } = trial();
    expect([...due.values()]).toEqual([0]);
    pass();
    await asked[0]?.settle(previewed('first'));
    expect(thanks()).toBe('first');
    document.value = fernway();
    document.value = fernway();
    expect([...due.values()]).toEqual([120]);
    pass();
    await asked[1]?.settle(previewed('second'));
    expect(thanks()).toBe('second');
  });

  it('never shows an older document after a newer', async () => {
    const { document, asked, pass, thanks } = trial();
    pass();
    document.value = fernway();
    pass();
    expect(asked[0]?.stopped.aborted).toBe(true);
    await asked[1]?.settle(previewed('new'));
    await asked[0]?.settle(previewed('old'));
    expect(thanks()).toBe('new');
  });

  it('keeps the last that could be compiled, and says why the newest could not', async () => {
    const { document, asked, compiling, pass, thanks } = trial();
    pass();
    await asked[0]?.settle(previewed('first'));
    document.value = fernway();
    pass();
    await asked[1]?.settle(wrong);
    expect(compiling.problem.value).toBe(wrong);
    expect(thanks()).toBe('first');
    compiling.again();
    pass();
    await asked[2]?.settle(previewed('again'));
    expect(compiling.problem.value).toBeUndefined();
  });

  it('asks nothing more once it is stopped', () => {
    const { document, asked, due, compiling, pass } = trial();
    pass();
    compiling.stop();
    document.value = fernway();
    expect(asked[0]?.stopped.aborted).toBe(true);
    expect(due.size).toBe(0);
  });
});
