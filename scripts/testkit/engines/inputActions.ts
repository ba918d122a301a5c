import type { Key, NamedKey, Point } from './engine.js';

/** Code points that WebDriver and BiDi give to keys that type nothing (WebDriver, "Keyboard actions"). */
const codes: Record<NamedKey, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const isNamed = (key: Key): key is NamedKey => key in codes;

/** Keys, one after the other, as WebDriver and BiDi both take them. */
export function keyActions(keys: readonly Key[]): object[] {
  const actions = keys.flatMap((key) => {
    const value = isNamed(key) ? codes[key] : key;
    return [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
  });
  return [{ type: 'key', id: 'keyboard', actions }];
}

/** A click of the main button, as WebDriver and BiDi both take it. */
export function clickActions({ x, y }: Point): object[] {
  const actions = [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }];
}
