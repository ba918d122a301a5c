import type { Manifest } from '@cairn/schema/wire';
import { type Kernel, storageNames } from '../kernel.js';

/** Without surveys nobody looks at anything else. */
export const nothing = { stages: [], touchpoints: {}, surveys: [] } as unknown as Manifest;

const freshMs = 60_000;
/** How long a page waits for a newer manifest when it has an older one to work from. */
const patienceMs = 1_000;

/**
 * The manifest: the browser's copy while it is fresh, else the collector's, else the last good copy.
 * Resolves with `nothing` when there is none that this version understands, with undefined when none could be had. The
 * browser's own HTTP cache revalidates.
 */
export function manifestSource({
  platform,
  key,
  collector,
}: Pick<Kernel, 'platform' | 'key' | 'collector'>): () => Promise<Manifest | undefined> {
  const { storage, now, after, fetch } = platform;
  const name = storageNames(key).manifest;
  const url = `${collector}/v1/manifest/${key}`;

  /** Undefined: the collector could not be asked. */
  async function load(): Promise<Manifest | undefined> {
    try {
      const answer = await fetch(url, { credentials: 'omit' });
      const manifest = platform.parse(await answer.text());
      if (answer.status >= 429) return undefined;
      const isOurs = isManifest(manifest);
      // In memory, until the manifest has said that storing is allowed.
      storage.write(name, isOurs ? { at: now(), manifest } : undefined);
      return isOurs ? manifest : nothing;
    } catch {
      // Offline, blocked, or not JSON: the last good copy serves.
      return undefined;
    }
  }

  return async () => {
    const { at, manifest: copy } = Object(storage.read(name));
    const hasCopy = isManifest(copy);
    if (hasCopy && Math.abs(now() - at) < freshMs) return copy;
    const loading = load();
    if (!hasCopy) return loading;
    const outOfPatience = new Promise<undefined>((resolve) => {
      after(patienceMs, () => resolve(undefined));
    });
    const manifest = await Promise.race([loading, outOfPatience]);
    return manifest ?? copy;
  };
}

/** Only as much as tells our format from anything else; the collector compiled and checked the rest. */
function isManifest(found: unknown): found is Manifest {
  const { v, surveys }: Partial<Manifest> = Object(found);
  return v === 1 && Array.isArray(surveys);
}
