import { createHmac } from 'node:crypto';

/** Somebody whose data may be asked for, or asked to be erased. */
export type Subject = { kind: 'respondent' | 'visitor'; id: string };

/**
 * What a tombstone stands for. `anonymous` is what a browser sent while nobody was identified: a person's own
 * before they signed in, and nobody's name is on it.
 */
export type Buried = Subject['kind'] | 'anonymous' | 'prompt';

/** Tells again who was erased, without saying who: a name is not to be read out of the list of the erased. */
export function subjectHash(pepper: string, kind: Buried, id: string): string {
  return createHmac('sha256', pepper).update(`${kind}\n${id}`).digest('base64url');
}
