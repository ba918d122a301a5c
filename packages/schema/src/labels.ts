import { en } from './labelTables/en.js';
import { endsFrom, stepsFrom } from './labelTables/wordings.js';

/** The English words at the ends of a scale, by its name. */
export function endLabels(scaleName: string): { low: string; high: string } {
  return endsFrom(en, scaleName);
}

/** The English words of every step, where the steps have names; undefined where they are numbers or faces. */
export function stepNames(scaleName: string): string[] | undefined {
  return stepsFrom(en, scaleName);
}
