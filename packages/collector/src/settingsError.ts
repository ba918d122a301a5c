/** Settings that the collector cannot start with: one line for each, naming the variable and what to write. */
export class SettingsError extends Error {
  override name = 'SettingsError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[], options?: { cause: unknown }) {
    super(problems.join('\n'), options);
    this.problems = problems;
  }
}
