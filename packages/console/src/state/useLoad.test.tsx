// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { ApiError } from '../api/apiError.js';
import { type Loading, useLoad } from './useLoad.js';

interface Asked {
  answer: Promise<string>;
  resolve: (value: string) => void;
  reject: (error: unknown) => void;
}

function ask(asked: Asked[]): Promise<string> {
  let [resolve, reject]: [Asked['resolve'], Asked['reject']] = [() => {}, () => {}];
  const answer = new Promise<string>((...given) => {
    [resolve, reject] = given;
  });
  asked.push({ answer, resolve, reject });
  return answer;
}

/** Loads one thing, whose answers come when they are told to. */
function drawn() {
  let held: Loading<string> | undefined;
  const asked: Asked[] = [];
  function Probe() {
    held = useLoad('key', () => ask(asked));
    return null;
  }
  act(() => render(<Probe />, document.createElement('div')));
  return {
    loaded: () => held?.loaded,
    again: () => act(() => held?.again()),
    answer: (nth: number, value: string) =>
      act(async () => {
        asked[nth]?.resolve(value);
        await asked[nth]?.answer;
      }),
    refuse: (nth: number) =>
      act(async () => {
        asked[nth]?.reject(new ApiError({ status: 0, code: 'offline', message: 'No answer.' }));
        await expect(asked[nth]?.answer).rejects.toThrow('No answer.');
      }),
  };
}

it('shows what was asked for last, though an older answer comes later', async () => {
  const { loaded, again, answer } = drawn();
  void again();
  await answer(1, 'new');
  await answer(0, 'old');
  expect(loaded()).toEqual({ is: 'ready', value: 'new' });
});

it('shows an older answer until the newer is there, and where the newer has failed', async () => {
  const { loaded, again, answer, refuse } = drawn();
  void again();
  await refuse(1);
  expect(loaded()).toMatchObject({ is: 'failed' });
  await answer(0, 'old');
  expect(loaded()).toEqual({ is: 'ready', value: 'old' });
});
