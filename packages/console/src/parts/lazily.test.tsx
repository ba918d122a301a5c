// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { lazily } from './lazily.js';

const Screen = ({ project }: { project: string }) => <p>Cases of {project}</p>;

/** Lets what was asked for come, or not, and what follows be drawn. */
const arrived = () => act(async () => {});

it('shows the shape of what is coming, then the screen, and the screen at once from then on', async () => {
  let times = 0;
  const Lazy = lazily<{ project: string }>(async () => {
    times += 1;
    return Screen;
  });
  const root = document.createElement('div');
  act(() => render(<Lazy project="demo" />, root));
  expect(root.querySelector('[aria-busy="true"]')).not.toBeNull();
  await arrived();
  expect(root.textContent).toBe('Cases of demo');
  const again = document.createElement('div');
  act(() => render(<Lazy project="shop" />, again));
  expect(again.textContent).toBe('Cases of shop');
  expect(times).toBe(1);
});

it('says that a part is missing when it does not come, and how to go on', async () => {
  const Lazy = lazily<{ project: string }>(() => Promise.reject(new Error('gone')));
  const root = document.createElement('div');
  act(() => render(<Lazy project="demo" />, root));
  await arrived();
  expect(root.querySelector('[role="alert"]')?.textContent).toContain('did not load');
  expect(root.querySelector('button')?.textContent).toBe('Try again');
});
