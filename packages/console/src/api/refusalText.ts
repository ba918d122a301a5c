import type { RequestErrorCode } from '@cairn/schema/wire';
import { sentence } from '../format.js';
import { language } from '../language.js';
import { refusalGerman } from './refusalText.de.js';

/**
 * Why the collector refused, as a sentence. Its own is English and the most exact; in another language the code says it,
 * and what was wrong with a field, or stands in the way, is named in the collector's words.
 */
export function refusalText(code: string, message: string): string {
  return language === 'de' ? inGerman(code, message) : sentence(message);
}

function inGerman(code: string, message: string): string {
  const said = refusalGerman[code as RequestErrorCode] as string | undefined; // a newer collector may know more codes
  if (code === 'invalid') return message.replace(/^(\S+: )?(.+)$/s, `$1${said} „$2“`);
  if (code === 'conflict') return `${said} „${message}“`;
  return said ?? sentence(message);
}
