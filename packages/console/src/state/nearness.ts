/** How far outside of the window something still counts as near, so that it is drawn before it is seen. */
const margin = '400px 200px';

/** So many are drawn in one go; the others in the frames after it, so that the page answers in between. */
const atOnce = 3;

const watched = new WeakMap<Element, (isNear: boolean) => void>();
const waiting = new Map<Element, boolean>();
let observer: IntersectionObserver | undefined;

/** Tells whenever an element comes near what is seen or goes away from it; returns how to stop. */
export function watchNearness(element: Element, tell: (isNear: boolean) => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      if (!waiting.size) requestAnimationFrame(tellSome);
      for (const { target, isIntersecting } of entries) waiting.set(target, isIntersecting);
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

function tellSome(): void {
  for (const [element, isNear] of [...waiting].slice(0, atOnce)) {
    waiting.delete(element);
    watched.get(element)?.(isNear);
  }
  if (waiting.size) requestAnimationFrame(tellSome);
}
