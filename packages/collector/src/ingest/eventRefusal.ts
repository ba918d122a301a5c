import type { EventErrorCode } from '@cairn/schema/wire';

/** One event that is refused while its neighbours are stored. The message names the field. */
export class EventRefusal extends Error {
  override name = 'EventRefusal';
  readonly code: EventErrorCode;

  constructor(code: EventErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
