import { type RawBuilder, sql } from 'kysely';
import { fieldOfBody } from '../store/dialect.js';
import type { Subject } from './subject.js';

/** Whether a dead letter is somebody's: under their name, or without one from a browser of theirs. */
export function isTheirLetter(of: { subject: Subject; browsers: readonly string[] }): RawBuilder<boolean> {
  const named = sql`${fieldOfBody(of.subject.kind)} = ${of.subject.id}`;
  const anonymous = of.browsers.map(
    (visitor) => sql`${fieldOfBody('visitor')} = ${visitor} and ${fieldOfBody('respondent')} is null`,
  );
  return sql<boolean>`(${sql.join([named, ...anonymous], sql` or `)})`;
}
