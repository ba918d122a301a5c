import { respondentSubject, type SubjectOutcome, type Voice } from './voices.js';

interface Heard {
  voices: readonly Voice[];
  outcomes: readonly SubjectOutcome[];
}

/**
 * What was said or done without a name is taken for the person's who was named in the same browser, before or after, where that
 * is one person alone. Of a browser that several use nobody knows whose it was.
 */
export function asPersons({ voices, outcomes }: Heard): Heard {
  const named = new Map<string, Set<string>>();
  for (const { respondent, visitor } of [...voices, ...outcomes]) {
    if (!respondent || !visitor) continue;
    named.set(visitor, (named.get(visitor) ?? new Set()).add(respondent));
  }
  const personOf = <T extends Voice | SubjectOutcome>(one: T): T => {
    const known = one.respondent || !one.visitor ? undefined : named.get(one.visitor);
    const [only] = known?.size === 1 ? known : [];
    return only === undefined ? one : { ...one, subject: respondentSubject(only) };
  };
  return { voices: voices.map(personOf), outcomes: outcomes.map(personOf) };
}
