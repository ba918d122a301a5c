import { storageNames } from '../kernel.js';
import type { Platform } from '../platform.js';

/** How often the collector has refused a request with this event in it, across pages. */
export interface Strikes {
  /** Counts one more for each, and gives those that have had as many as they may. */
  add(ids: readonly string[], max: number): string[];
}

/** More than one batch: what is forgotten here is only tried a few times more. */
const maxRemembered = 200;

export function strikes({ storage }: Pick<Platform, 'storage'>, key: string): Strikes {
  const name = `${storageNames(key).visitor}:refused`;
  return {
    add: (ids, max) => {
      const before: Record<string, unknown> = Object(storage.read(name));
      const counted = ids.map((id): [string, number] => [id, (Number(before[id]) || 0) + 1]);
      const { out, kept } = {
        out: counted.filter(([, n]) => n >= max),
        kept: counted.filter(([, n]) => n < max),
      };
      const others = Object.entries(before).filter(([id]) => !ids.includes(id));
      storage.write(name, Object.fromEntries([...others, ...kept].slice(-maxRemembered)));
      return out.map(([id]) => id);
    },
  };
}
