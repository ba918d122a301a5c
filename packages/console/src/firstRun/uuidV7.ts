/** A random id that begins with its moment, as every event has one. */
export function uuidV7(now: number, random: Uint8Array = crypto.getRandomValues(new Uint8Array(10))): string {
  const time = now.toString(16).padStart(12, '0');
  const hex = [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${hex.slice(0, 3)}`,
    `8${hex.slice(3, 6)}`,
    hex.slice(6, 18),
  ].join('-');
}
