import { sentence } from '../format.js';
import { refusedOrigin } from '../settings/originLines.js';
import type { Refused } from '../state/useSubmit.js';

const fields = ['name', 'site', 'timeZone'] as const;
type NameField = (typeof fields)[number];

/** Why the first form was refused, at the field that it is about; what is about none is said below them. */
export function nameProblems(refused: Refused | undefined): Partial<Record<NameField | 'below', string>> {
  if (!refused) return {};
  const origin = refusedOrigin(refused);
  if (origin) return { site: sentence(origin.message) };
  const field = fields.find((one) => one === refused.field) ?? 'below';
  return { [field]: refused.message };
}
