/** Runs once, when half of the element has been on the screen. */
export function whenVisible(element: Element, run: () => void, signal: AbortSignal): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      run();
    },
    { threshold: 0.5 },
  );
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
