import { getSettings, putSettings } from '../api/settingsApi.js';
import type { ProjectSettings } from '../api/settingsTypes.js';

/** Changes one setting and leaves the others as they are now, whoever has changed them meanwhile. */
export async function saveSetting(
  project: string,
  change: Partial<Pick<ProjectSettings, 'identity' | 'retentionDays'>>,
): Promise<ProjectSettings> {
  const { name, timeZone, origins } = await getSettings(project);
  return putSettings(project, { name, timeZone, origins, ...change });
}
