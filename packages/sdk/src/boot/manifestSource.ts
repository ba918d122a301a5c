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
 * Resolves with null when there is none that this version understands. The browser's own HTTP cache revalidates.
 */
export function manifestSource({
  platform,
  key,
  collector,
}: Kernel): () => Promise<Manifest | null | undefined> {
  const { storage } = platform;
  const name = storageNames(key).manifest;
  const url = `${collector}/v1/manifest/${encodeURIComponent(key)}`;
  let loading: Promise<Manifest | null | undefined> | undefined;

  /** Null: the collector answered, and has nothing for this version of the SDK. Undefined: it could not be asked. */
  async function load(): Promise<Manifest | null | undefined> {
    try {
      const answer = await platform.fetch(url, { credentials: 'omit' });
      const manifest: unknown = await answer.json();
      if (answer.status >= 429) return undefined;
      if (!isManifest(manifest)) {
        storage.write(name, undefined);
        return null;
      }
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
    return Promise.race([loading, outOfPatience]).then((manifest) =>
      manifest === undefined ? copy.manifest : manifest,
    );
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
  if (typeof found !== 'object' || !found) return false;
  const { v, surveys, touchpoints, frequency }: Partial<Manifest> = found;
  return v === 1 && Array.isArray(surveys) && Array.isArray(touchpoints) && !!frequency;
}

const known = /^(touchpoint|url|click|time|api) (once|every) (corner|inline)$/;

/** A survey that this version can decide and draw; one of a later version is passed over. */
function isLegible(survey: Partial<ManifestSurvey> | null): boolean {
  if (!survey || !Array.isArray(survey.touchpoints)) return false;
  const { trigger, frequency, placement, questions } = survey;
  return (
    known.test(`${trigger?.on} ${frequency?.repeat} ${placement}`) &&
    !!questions?.length &&
    questions.every(({ kind }) => kind === 'scale' || kind === 'text')
  );
}
