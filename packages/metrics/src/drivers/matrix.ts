/** A square matrix, row by row. Reading outside of it gives 0, which no caller does. */
export type Matrix = readonly (readonly number[])[];

export function at(matrix: Matrix, row: number, column: number): number {
  return matrix[row]?.[column] ?? 0;
}

export function times(a: Matrix, b: Matrix): number[][] {
  return a.map((row) =>
    a.map((_, column) => row.reduce((sum, value, index) => sum + value * at(b, index, column), 0)),
  );
}

export function timesVector(a: Matrix, vector: readonly number[]): number[] {
  return a.map((row) => row.reduce((sum, value, index) => sum + value * (vector[index] ?? 0), 0));
}

/** A pivot smaller than this is rounding: the columns of the matrix depend on one another. */
const smallestPivot = 1e-10;

/**
 * Inverse of a symmetric positive definite matrix through its Cholesky factor (Golub & Van Loan, "Matrix Computations",
 * 4.2); null when it is not positive definite.
 */
export function inverseOf(matrix: Matrix): number[][] | null {
  const factor = factorOf(matrix);
  if (!factor) return null;
  const columns = matrix.map((_, index) =>
    solve(
      factor,
      matrix.map((_row, row) => Number(row === index)),
    ),
  );
  return matrix.map((_, row) => columns.map((column) => column[row] ?? 0));
}

/** The lower triangle whose product with its mirror image is the matrix. */
function factorOf(matrix: Matrix): number[][] | null {
  const factor: number[][] = matrix.map(() => []);
  for (const [row, ofRow] of factor.entries())
    for (let column = 0; column <= row; column++) {
      const known = ofRow.reduce((sum, value, index) => sum + value * at(factor, column, index), 0);
      const left = at(matrix, row, column) - known;
      if (row === column && left < smallestPivot) return null;
      ofRow.push(row === column ? Math.sqrt(left) : left / at(factor, column, column));
    }
  return factor;
}

function solve(factor: Matrix, right: readonly number[]): number[] {
  const forward: number[] = [];
  for (const [row, value] of right.entries()) {
    const known = forward.reduce((sum, one, index) => sum + one * at(factor, row, index), 0);
    forward.push((value - known) / at(factor, row, row));
  }
  const solution = forward.map(() => 0);
  for (let row = forward.length - 1; row >= 0; row--) {
    const known = solution.reduce(
      (sum, one, index) => sum + (index > row ? one * at(factor, index, row) : 0),
      0,
    );
    solution[row] = ((forward[row] ?? 0) - known) / at(factor, row, row);
  }
  return solution;
}
