// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { closeOverlay, followKeys, overlay } from './overlay.js';

followKeys();
beforeEach(() => {
  document.body.innerHTML = '';
  closeOverlay();
});

/** Presses the question mark; says whether the key was taken. */
function ask(): boolean {
  const event = new KeyboardEvent('keydown', { key: '?', bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
}

it('opens the list of keys by a question mark', () => {
  expect(ask()).toBe(true);
  expect(overlay.value).toBe('keys');
});

it('leaves the key to a dialog that is open', () => {
  document.body.innerHTML = '<dialog open></dialog>';
  expect(ask()).toBe(false);
  expect(overlay.value).toBe('none');
});
