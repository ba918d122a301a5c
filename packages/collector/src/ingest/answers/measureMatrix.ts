import type { Answer } from '@cairn/schema';
import { type Measure, partName } from '../../rollups/measure.js';
import { EventRefusal } from '../eventRefusal.js';
import type { KnownMatrix } from '../knownQuestion.js';
import { stepOn } from './measureStep.js';

/** A step for each row that was rated; a row that does not apply counts nowhere. */
export function measureMatrix({ question, value }: Answer, matrix: KnownMatrix, path: string): Measure[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new EventRefusal('invalid', `${path}: this question takes steps by row, such as { "row": 4 }`);
  }
  return Object.entries(value).flatMap(([row, step]) => {
    const at = `${path}.${row}`;
    if (!matrix.rows.has(row))
      throw new EventRefusal('invalid', `${at}: this question has no row "${row}"; leave it out`);
    if (step !== null) {
      const bucket = stepOn(matrix.scale, step, at);
      return [{ question: partName(question, row), scale: matrix.scale.name, bucket }];
    }
    if (matrix.offersNotApplicable) return [];
    throw new EventRefusal('invalid', `${at}: "not applicable" is not offered here; leave the row out`);
  });
}
