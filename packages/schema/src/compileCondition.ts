import { type Comparison, type Condition, comparisons, type Subject, subjects } from './condition.js';
import type { ManifestCondition, ManifestTest } from './manifest.js';

type To = NonNullable<ManifestTest['to']>;

/** Turns the form that people write into the form that the engine evaluates. `stages` are in journey order. */
export function compileCondition(condition: Condition, stages: readonly string[] = []): ManifestCondition {
  if (condition.all) return { all: condition.all.map((inner) => compileCondition(inner, stages)) };
  if (condition.any) return { any: condition.any.map((inner) => compileCondition(inner, stages)) };
  const of = presentKey<Subject>(condition, subjects);
  const written = presentKey<Comparison>(condition, comparisons);
  const is = written === 'contains' ? 'includes' : written;
  const to = comparedTo(condition[written], { written, isStage: condition.visitor === 'stage', stages });
  return { of, name: String(condition[of]), is, ...(to !== undefined && { to }) };
}

function comparedTo(
  to: Condition[Comparison],
  as: { written: Comparison; isStage: boolean; stages: readonly string[] },
): To | undefined {
  const placeOf = (stage: To) => as.stages.indexOf(String(stage));
  if (as.written === 'answered' || as.written === 'skipped' || to === undefined) return undefined;
  if (as.written === 'before' || as.written === 'after') return Date.parse(String(to));
  if (!as.isStage) return to;
  return Array.isArray(to) ? to.map(placeOf) : placeOf(to);
}

function presentKey<K extends keyof Condition>(condition: Condition, keys: readonly K[]): K {
  const key = keys.find((candidate) => condition[candidate] !== undefined);
  if (!key) throw new Error(`a condition needs one of ${keys.join(', ')}`);
  return key;
}
