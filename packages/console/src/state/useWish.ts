import { useEffect, useState } from 'preact/hooks';
import { ApiError } from '../api/apiError.js';

/**
 * One value that is saved as soon as it is chosen: shown at once, and taken back, with why, when the collector refuses it.
 */
export function useWish<Value>(
  stored: Value,
  save: (value: Value) => Promise<void>,
): { shown: Value; refused: string | undefined; wish: (value: Value) => Promise<void> } {
  const [wished, setWished] = useState<{ value: Value }>();
  const [refused, setRefused] = useState<string>();
  useEffect(() => setWished(undefined), [stored]);

  async function wish(value: Value): Promise<void> {
    setWished({ value });
    setRefused(undefined);
    try {
      await save(value);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setWished(undefined);
      setRefused(error.message);
    }
  }
  return { shown: wished ? wished.value : stored, refused, wish };
}
