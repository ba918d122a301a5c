/** Two groups of answers were compared that were given on different scales; no arithmetic makes one of them. */
export class ScaleMismatchError extends Error {
  readonly code = 'scale_mismatch';

  constructor(before: string, after: string) {
    super(`${before} and ${after} are different scales and cannot be compared; compare answers on one scale`);
    this.name = 'ScaleMismatchError';
  }
}
