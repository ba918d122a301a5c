// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { SavedViews } from './SavedViews.js';

afterEach(() => vi.unstubAllGlobals());

const view = { id: 'v1', name: 'Bad ones', filter: { side: 'bad' }, author: 'ada@example.com' };

/** The views with one of them changed, and how to draw them with another default. */
function drawn() {
  const root = document.createElement('div');
  document.body.append(root);
  const draw = (first: string | null) =>
    act(() =>
      render(
        <SavedViews
          project="demo"
          views={{ items: [view], default: first }}
          current="v1"
          filter={{ side: 'good' }}
          canWrite
          again={() => {}}
        />,
        root,
      ),
    );
  void draw(null);
  return { root, draw };
}

it('says why a view could not be changed', async () => {
  const refusal = { code: 'conflict', message: 'Another view is called so.' };
  vi.stubGlobal('fetch', async () => Response.json(refusal, { status: 409 }));
  const { root } = drawn();
  const button = [...root.querySelectorAll('button')].find((one) => one.textContent?.includes('Bad ones'));
  await act(async () => button?.click());
  await vi.waitFor(() =>
    expect(root.querySelector('[role="alert"]')?.textContent).toBe('Another view is called so.'),
  );
});

it('keeps the focus on the choice of what to begin with once it is saved', () => {
  const { root, draw } = drawn();
  const box = root.querySelector<HTMLInputElement>('input[type="checkbox"]');
  box?.focus();
  void draw('v1');
  expect(root.querySelector('input[type="checkbox"]')).toBe(box);
  expect(document.activeElement).toBe(box);
  expect(box?.checked).toBe(true);
});
