import { useLayoutEffect, useRef } from 'preact/hooks';

/** Something that was just done, in words. A new object for each, so that the same words are said again. */
export interface Said {
  text: string;
  /** Its button is gone with what it was about, so the focus needs a new place. */
  takesFocus?: boolean;
}

/** Says what was just done, where it was done. */
export function Told({ said }: { said: Said | undefined }) {
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (said?.takesFocus) line.current?.focus();
  }, [said]);
  return (
    <p class="told" role="status" tabIndex={-1} ref={line}>
      {said?.text}
    </p>
  );
}
