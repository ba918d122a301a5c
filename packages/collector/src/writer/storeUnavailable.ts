/** The store cannot take events now, and nothing of what was submitted is stored. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}
