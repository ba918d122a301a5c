import type { Manifest, ManifestSurvey } from '@cairn/schema/wire';
import { type Kernel, storageNames } from '../kernel.js';

const freshMs = 60_000;
/** How long a page waits for a newer manifest when it has an older one to work from. */
const patienceMs = 1_000;

interface Copy {
  at: number;
  manifest: Manifest;
}

/**
 * The manifest: the browser's copy while it is fresh, else the collector's, else the last good copy.
 * Resolves with nothing when there is none that this version understands. The browser's own HTTP cache revalidates.
 */
export function manifestSource({ platform, key, collector }: Kernel): () => Promise<Manifest | undefined> {
  const { storage } = platform;
  const name = storageNames(key).manifest;
  const url = `${collector}/v1/manifest/${encodeURIComponent(key)}`;
  let loading: Promise<Manifest | undefined> | undefined;

  async function load(): Promise<Manifest | undefined> {
    try {
      const answer = await platform.fetch(url, { credentials: 'omit' });
      const manifest: unknown = await answer.json();
      if (!answer.ok || !isManifest(manifest)) return undefined;
      const legible = { ...manifest, surveys: manifest.surveys.filter(isLegible) };
      storage.write(name, { at: platform.now(), manifest: legible } satisfies Copy);
      return legible;
    } catch {
      // Offline, blocked, or not JSON: the last good copy serves.
      return undefined;
    }
  }

  return () => {
    const copy = copyIn(storage.read(name));
    if (copy && Math.abs(platform.now() - copy.at) < freshMs) return Promise.resolve(copy.manifest);
    loading ??= load().finally(() => {
      loading = undefined;
    });
    if (!copy) return loading;
    const outOfPatience = new Promise<undefined>((resolve) => {
      platform.after(patienceMs, () => resolve(undefined));
    });
    return Promise.race([loading, outOfPatience]).then((manifest) => manifest ?? copy.manifest);
  };
}

function copyIn(stored: unknown): Copy | undefined {
  if (typeof stored !== 'object' || stored === null || !('at' in stored) || !('manifest' in stored))
    return undefined;
  const { at, manifest } = stored;
  return typeof at === 'number' && isManifest(manifest) ? { at, manifest } : undefined;
}

/** Only as much as tells our format from anything else; the collector compiled and checked the rest. */
function isManifest(found: unknown): found is Manifest {
  return (
    typeof found === 'object' &&
    found !== null &&
    'v' in found &&
    found.v === 1 &&
    'surveys' in found &&
    Array.isArray(found.surveys)
  );
}

/** A survey that this version can decide and draw; one of a later version is passed over. */
function isLegible(survey: Partial<ManifestSurvey> | null): boolean {
  return !!(
    survey?.trigger &&
    survey.frequency &&
    Array.isArray(survey.touchpoints) &&
    survey.questions?.every(({ kind }) => kind === 'scale' || kind === 'text')
  );
}
