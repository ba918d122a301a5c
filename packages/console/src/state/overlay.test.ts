// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { closeOverlay, followKeys, overlay } from './overlay.js';

followKeys();
beforeEach(() => {
  document.body.innerHTML = '';
  closeOverlay();
});

/** Presses a key; says whether it was taken. */
function press(
  key: string,
  held: Pick<KeyboardEventInit, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'> = {},
) {
  const event = new KeyboardEvent('keydown', { key, ...held, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
}

it.each([{ ctrlKey: true }, { metaKey: true }, { ctrlKey: true, shiftKey: true }])(
  'opens the list of keys by the slash with %o',
  (held) => {
    expect(press('/', held)).toBe(true);
    expect(overlay.value).toBe('keys');
  },
);

it('opens the palette by K with Ctrl, and closes it so', () => {
  expect(press('K', { ctrlKey: true })).toBe(true);
  expect(overlay.value).toBe('palette');
  press('k', { metaKey: true });
  expect(overlay.value).toBe('none');
});

it.each(['?', '/', 'k'])('does nothing for %s alone', (key) => {
  expect(press(key)).toBe(false);
  expect(press(key, { shiftKey: true })).toBe(false);
  expect(overlay.value).toBe('none');
});

it('leaves the key to a dialog that is open', () => {
  document.body.innerHTML = '<dialog open></dialog>';
  expect(press('/', { ctrlKey: true })).toBe(false);
  expect(overlay.value).toBe('none');
});
