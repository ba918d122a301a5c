/** The database file is not where it was opened: what is written now would be lost with the next start. */
export class StoreGone extends Error {
  override name = 'StoreGone';
}
