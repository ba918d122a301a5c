/**
 * Storage for one scene: what the SDK keeps is its own property under its own name, as in the browser's storage, and
 * gone with the scene. The frame has an origin of its own, where the browser's storage refuses.
 */
export class MemoryStorage {
  readonly #written: (name: string) => void;
  readonly [name: string]: unknown;

  constructor(written: (name: string) => void = () => {}) {
    this.#written = written;
  }

  getItem(name: string): string | null {
    return Object.hasOwn(this, name) ? String(this[name]) : null;
  }

  setItem(name: string, value: string): void {
    Object.defineProperty(this, name, { value, configurable: true, enumerable: true });
    this.#written(name);
  }

  removeItem(name: string): void {
    Reflect.deleteProperty(this, name);
  }
}
