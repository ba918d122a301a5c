/** How far outside of the window something still counts as near, so that it is drawn before it is seen. */
const margin = '400px 200px';

const watched = new WeakMap<Element, (isNear: boolean) => void>();
let observer: IntersectionObserver | undefined;

/** Tells whenever an element comes near what is seen or goes away from it; returns how to stop. */
export function watchNearness(element: Element, tell: (isNear: boolean) => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) watched.get(target)?.(isIntersecting);
    },
    { rootMargin: margin },
  );
  const watching = observer;
  watched.set(element, tell);
  watching.observe(element);
  return () => {
    watching.unobserve(element);
    watched.delete(element);
  };
}
