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
  const { visitor: name } = storageNames(key);
  const { storage, session } = platform;
  const fresh = () => newVisitor(uuid(platform));

  function state(): VisitorState {
    const stored = storage.read(name);
    return seen(isVisitor(stored) ? stored : fresh(), platform.now());
  }

  return {
    state,
    update: (change) => storage.write(name, change(state())),
    forget: () => {
      storage.write(name, fresh());
      session.clear(name);
    },
  };
}

function isVisitor(stored: unknown): stored is VisitorState {
  const { surveys, attributes }: Partial<VisitorState> = Object(stored);
  return !!surveys && !!attributes;
}
