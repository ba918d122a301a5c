import { newVisitor, seen, type VisitorState } from '@cairn/engine';
import { storageNames } from '../kernel.js';
import type { Platform } from '../platform.js';
import { uuid } from '../uuid.js';

export interface VisitorStore {
  state(): VisitorState;
  update(change: (state: VisitorState) => VisitorState): void;
  forget(): void;
}

/**
 * What is remembered of the visitor. Read anew for every use: other tabs count, and time passes. What another version
 * wrote is taken as far as it goes: a field that it did not have yet is that of a new visitor.
 */
export function visitorStore(platform: Platform, key: string): VisitorStore {
  const { visitor: name } = storageNames(key);
  const { storage, session } = platform;
  const slotName = `${name}:slot`;
  const fresh = () => newVisitor(uuid(platform));

  function state(): VisitorState {
    const stored = storage.read(name);
    // Of whatever else stands there nothing holds: only our own has a tab and a time.
    const slot = storage.read(slotName) as VisitorState['slot'];
    return seen({ ...fresh(), ...(isVisitor(stored) && stored), slot }, platform.now());
  }

  return {
    state,
    update: (change) => {
      const before = state();
      const { slot, ...rest } = change(before);
      storage.write(name, rest);
      // Apart from the rest: a tab that writes what it knew a moment ago must not take the slot from who holds it.
      if (slot !== before.slot) storage.write(slotName, slot);
    },
    forget: () => {
      storage.write(name, fresh());
      storage.write(slotName);
      session.clear(name);
    },
  };
}

/** What cannot be read in part would stop every decision; without it the visitor is a new one. */
function isVisitor(stored: unknown): stored is Partial<VisitorState> {
  const { surveys, attributes, prompts = [] }: Partial<VisitorState> = Object(stored);
  return Object(surveys) === surveys && Object(attributes) === attributes && Array.isArray(prompts);
}
