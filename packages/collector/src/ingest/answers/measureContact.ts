import type { Answer } from '@cairn/schema';
import { contactScale, type Measure } from '../../rollups/measure.js';
import { EventRefusal } from '../eventRefusal.js';
import type { KnownContact } from '../knownQuestion.js';
import { cut } from './cut.js';

const maxNameChars = 200;
/** RFC 5321, 4.5.3.1.3: a path of 256 octets, less its brackets. */
const maxEmailChars = 254;

/** That somebody wants to be written to; who it is stays in the response and is never counted. */
export function measureContact({ question, value }: Answer, known: KnownContact, path: string): Measure[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const fields = known.fields.map((field) => `"${field}": "…"`).join(', ');
    throw new EventRefusal('invalid', `${path}: this question takes { ${fields}, "consent": true }`);
  }
  if (value.consent !== true) {
    const message = `${path}.consent: must be true; without the visitor's consent send null instead`;
    throw new EventRefusal('invalid', message);
  }
  for (const name of Object.keys(value)) {
    if (name === 'consent' || known.fields.some((field) => field === name)) continue;
    throw new EventRefusal('invalid', `${path}.${name}: this question does not ask for it; leave it out`);
  }
  for (const field of known.fields) value[field] = filledIn(field, value[field], `${path}.${field}`);
  return [{ question, scale: contactScale, bucket: 0 }];
}

function filledIn(field: 'name' | 'email', given: unknown, path: string): string {
  const text = typeof given === 'string' ? given.trim() : '';
  if (!text) throw new EventRefusal('invalid', `${path}: is asked for; send it as a text`);
  if (field === 'name') return cut(text, maxNameChars);
  if (text.length <= maxEmailChars && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return text;
  throw new EventRefusal('invalid', `${path}: is no e-mail address; write it like name@example.com`);
}
