import { todayIn } from '../journey/period.js';
import { session } from './session.js';

/** Today by the calendar of the project that is looked at, whatever the clock of the browser says it is there. */
export function projectToday(now = new Date()): string {
  const at = session.value;
  return todayIn(at.is === 'in' ? at.project.timeZone : 'UTC', now);
}
