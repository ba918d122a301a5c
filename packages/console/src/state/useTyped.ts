import { useEffect, useRef, useState } from 'preact/hooks';
import { later, pauseMs } from './later.js';

/** A text that the address holds: shown as it is typed, and put there once its author pauses. */
export function useTyped(
  held: string,
  put: (text: string) => void,
): { text: string; type: (text: string) => void } {
  const [typed, setTyped] = useState<string>();
  const latest = useRef(put);
  latest.current = put; // another filter may have been chosen during the pause
  const forget = useRef(() => {});
  useEffect(() => () => forget.current(), []);

  function type(text: string): void {
    setTyped(text);
    forget.current();
    forget.current = later(() => {
      latest.current(text);
      setTyped(undefined);
    }, pauseMs);
  }
  return { text: typed ?? held, type };
}
