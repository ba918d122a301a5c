import { momentText } from '../format.js';

/** An exact time, by the clock of whoever looks. */
export function Moment({ at }: { at: string }) {
  return <time dateTime={at}>{momentText(at)}</time>;
}
