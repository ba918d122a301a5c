/** The tables were changed by migrations that this version does not know. */
export class NewerStore extends Error {
  override name = 'NewerStore';
  readonly unknown: readonly string[];

  constructor(unknown: readonly string[]) {
    super(`unknown migrations: ${unknown.join(', ')}`);
    this.unknown = unknown;
  }
}
