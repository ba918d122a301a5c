import fc from 'fast-check';
import { Window } from 'happy-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { capturePlatform } from './platform.js';

/** happy-dom's window has what the platform reads, under types of its own. */
const windowOf = () =>
  new Window({ url: 'https://shop.example/cart' }) as unknown as globalThis.Window & typeof globalThis;

describe('storage', () => {
  it('keeps values as JSON', () => {
    const { storage } = capturePlatform(windowOf());
    storage.write('cairn:x', { a: [1] });
    expect(storage.read('cairn:x')).toEqual({ a: [1] });
    expect(storage.each('cairn:')).toEqual([{ a: [1] }]);
    storage.write('cairn:x', undefined);
    expect(storage.read('cairn:x')).toBeNull();
  });

  it('serves from memory where every getter throws, as in a sandboxed frame', () => {
    const window = windowOf();
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const { storage } = capturePlatform(window);
    storage.write('cairn:x', 1);
    expect(storage.read('cairn:x')).toBe(1);
    expect(storage.each('cairn:')).toEqual([1]);
    storage.write('cairn:x', undefined);
    expect(storage.read('cairn:x')).toBeNull();
  });

  it('takes what is not JSON for nothing', () => {
    const window = windowOf();
    window.localStorage.setItem('cairn:x', '{broken');
    expect(capturePlatform(window).storage.read('cairn:x')).toBeNull();
  });
});

it('keeps its own clock when the page replaces Date', () => {
  const window = windowOf();
  const platform = capturePlatform(window);
  Object.defineProperty(window, 'Date', { value: { now: () => 0 } });
  expect(platform.now()).toBeGreaterThan(1e12);
});

describe('JSON', () => {
  const natives = [Array.prototype, Object.prototype, String.prototype, Number.prototype];
  const pollute = () => {
    for (const each of natives)
      Object.defineProperty(each, 'toJSON', {
        value: () => 'polluted',
        configurable: true,
        enumerable: true,
      });
  };
  const clean = () => {
    for (const each of natives) Reflect.deleteProperty(each, 'toJSON');
  };
  afterEach(clean);

  it.each(['before', 'after'])(
    '[17] writes what a value holds, whatever `toJSON` the page adds to natives %s we load',
    (when) => {
      fc.assert(
        fc.property(fc.jsonValue(), (value) => {
          const expected = JSON.stringify(value);
          if (when === 'before') pollute();
          const { stringify } = capturePlatform(windowOf());
          pollute();
          const written = stringify(value);
          clean();
          expect(written).toBe(expected);
        }),
        { numRuns: 30 },
      );
    },
  );

  it('[17] reads objects that have nothing but what was written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { parse, stringify } = capturePlatform(windowOf());
        expect(stringify(parse(JSON.stringify(value)))).toBe(JSON.stringify(value));
      }),
      { numRuns: 30 },
    );
    const read = capturePlatform(windowOf()).parse('{"most":{"list":[{}]}}');
    expect(Object(read).toString).toBeUndefined();
    expect(Object(read).most.list[0].toString).toBeUndefined();
    expect(typeof Object(read).most.list.map).toBe('function');
  });
});
