import { getDocument } from '../api/api.js';
import { getSettings } from '../api/settingsApi.js';
import { session } from '../state/session.js';
import { getIntegrity, sdkVersion } from './installApi.js';
import type { Parts } from './snippets.js';

/** What the lines to paste are made of, and whether anything would come of them. */
export interface InstallFacts {
  parts: Parts;
  origins: string[];
  isPublished: boolean;
}

export async function loadFacts(project: string): Promise<InstallFacts> {
  const version = sdkVersion();
  const [settings, stored, hashes] = await Promise.all([
    getSettings(project),
    getDocument(project),
    getIntegrity(version),
  ]);
  const { journey, surveys = [] } = stored.document;
  const asked = surveys.find(({ status }) => status === 'live')?.touchpoints[0];
  return {
    origins: settings.origins,
    isPublished: stored.liveVersion > 0,
    parts: {
      version,
      collector: location.origin,
      publicKey: publicKey(),
      integrity: hashes['cairn.js'] ?? '',
      touchpoint: asked ?? journey.touchpoints?.[0]?.id ?? 'checkout.completed',
    },
  };
}

function publicKey(): string {
  const now = session.peek();
  return now.is === 'in' ? now.project.publicKey : '';
}
