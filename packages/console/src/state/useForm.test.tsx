// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { ApiError } from '../api/apiError.js';
import { type Form, useForm } from './useForm.js';

interface Values {
  name: string;
}

/** Draws a form, and gives what it is at any time. */
function formOf(save: (values: Values) => Promise<Values>): () => Form<Values> {
  let held: Form<Values> | undefined;
  function Probe() {
    held = useForm<Values>({ name: 'Fernway' }, save);
    return null;
  }
  act(() => render(<Probe />, document.createElement('div')));
  return () => {
    if (!held) throw new Error('nothing was drawn');
    return held;
  };
}

it('is changed by what is typed, and not when it is typed back', () => {
  const form = formOf(async (values) => values);
  act(() => form().set({ name: 'Fern' }));
  expect(form().isChanged).toBe(true);
  act(() => form().set({ name: 'Fernway' }));
  expect(form().isChanged).toBe(false);
});

it('shows what the collector has made of it once it is saved', async () => {
  const form = formOf(async ({ name }) => ({ name: name.trim() }));
  act(() => form().set({ name: ' Fern ' }));
  await act(() => form().submit());
  expect([form().values.name, form().isChanged, form().isSaved]).toEqual(['Fern', false, true]);
});

it('keeps what was typed when it is refused, and does not claim to have saved it', async () => {
  const form = formOf(async () => {
    throw new ApiError({ status: 422, code: 'invalid', message: 'Name: write a name.' });
  });
  act(() => form().set({ name: '' }));
  await act(() => form().submit());
  expect([form().values.name, form().isSaved]).toEqual(['', false]);
  expect(form().refused).toEqual({ field: 'name', message: 'Write a name.' });
});

it('keeps what is typed while it is being saved, to be saved next', async () => {
  let answer = (_: Values) => {};
  const form = formOf(() => new Promise((resolve) => (answer = resolve)));
  act(() => form().set({ name: ' Fern ' }));
  const saved = form().submit();
  act(() => form().set({ name: ' Fernley' }));
  await act(async () => {
    answer({ name: 'Fern' });
    await saved;
  });
  expect([form().values.name, form().isChanged, form().isSaved]).toEqual([' Fernley', true, false]);
  act(() => form().discard());
  expect(form().values.name).toBe('Fern');
});

it('goes back to what is stored', () => {
  const form = formOf(async (values) => values);
  act(() => form().set({ name: 'Fern' }));
  act(() => form().discard());
  expect(form().values.name).toBe('Fernway');
});
