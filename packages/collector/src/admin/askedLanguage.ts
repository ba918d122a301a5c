import type { SentenceLanguage } from '@cairn/metrics';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';

/** The language to tell figures in: what `Accept-Language` prefers of those that we speak. */
export function askedLanguage(context: Context): SentenceLanguage {
  const accepted = accepts(context, {
    header: 'Accept-Language',
    supports: ['en', 'de'],
    default: 'en',
  });
  return accepted === 'de' ? 'de' : 'en';
}
