import { useEffect, useRef, useState } from 'preact/hooks';
import { later, pauseMs } from '../state/later.js';
import { hrefTo } from '../state/route.js';
import { navigate, place } from '../state/router.js';
import { type MadeUpVisitor, stranger, visitorIn, visitorQuery } from './visitor.js';

/** The made-up visitor of the address; what is typed stands there once its author pauses. */
export function useVisitor(): {
  visitor: MadeUpVisitor;
  change: (to: Partial<MadeUpVisitor>) => void;
  reset: () => void;
} {
  const [typed, setTyped] = useState<MadeUpVisitor>();
  const forget = useRef(() => {});
  useEffect(() => () => forget.current(), []); // the address is of another screen by then
  const visitor = typed ?? visitorIn(place.value.query);

  function put(next: MadeUpVisitor): void {
    setTyped(next);
    forget.current();
    forget.current = later(() => {
      const { path, query } = place.peek();
      navigate(hrefTo(path, { ...Object.fromEntries(query), ...visitorQuery(next) }), { replace: true });
      setTyped(undefined);
    }, pauseMs);
  }
  return { visitor, change: (to) => put({ ...visitor, ...to }), reset: () => put(stranger) };
}
