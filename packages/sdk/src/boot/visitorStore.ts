import { newVisitor, seen, type VisitorState } from '@cairn/engine';
import { storageNames } from '../kernel.js';
import type { Platform } from '../platform.js';
import { uuid } from '../uuid.js';

export interface VisitorStore {
  state(): VisitorState;
  update(change: (state: VisitorState) => VisitorState): void;
  forget(): void;
}

/** What is remembered of the visitor. Read anew for every use: other tabs count, and time passes. */
export function visitorStore(platform: Platform, key: string): VisitorStore {
  const name = storageNames(key).visitor;
  const { storage } = platform;

  function state(): VisitorState {
    const stored = storage.read(name);
    return seen(isVisitor(stored) ? stored : newVisitor(uuid(platform)), platform.now());
  }

  function update(change: (state: VisitorState) => VisitorState): void {
    storage.write(name, change(state()));
  }

  update((visitor) => visitor);
  return { state, update, forget: () => storage.write(name, newVisitor(uuid(platform))) };
}

function isVisitor(stored: unknown): stored is VisitorState {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'visitor' in stored &&
    'surveys' in stored &&
    'attributes' in stored
  );
}
