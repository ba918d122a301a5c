import type { KnownBehaviour, Population } from '@cairn/engine/simulate';
import { simulationModel } from '@cairn/schema';
import { Failure } from '../failure.js';

/** A population and what it does with prompts, as far as somebody has said so. */
export interface Model {
  population: Partial<Population>;
  behaviour: KnownBehaviour;
}

/**
 * Reads a model of visitors from JSON.
 * @throws Failure that names file, place and reason.
 */
export function readModel(text: string, file: string): Model {
  const result = simulationModel.safeParse(parsed(text, file));
  if (!result.success) {
    const lines = result.error.issues.map(
      ({ path, message }) => `${file}: ${path.join('.') || 'the model'}: ${message}`,
    );
    throw new Failure(lines.join('\n'));
  }
  const { behaviour = {}, ...population } = result.data;
  return { population, behaviour };
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Failure(`${file}: not JSON: ${String(cause)}`, { cause });
  }
}
