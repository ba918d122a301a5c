/** What the style sheet says about charts: a canvas cannot read it by itself. */
export interface ChartColours {
  line: string;
  band: string;
  text: string;
  grid: string;
  target: string;
  note: string;
  onNote: string;
  font: string;
  bold: (ratio: number) => string;
}

export function chartColours(element: Element): ChartColours {
  const style = getComputedStyle(element);
  const of = (name: string) => style.getPropertyValue(name).trim();
  const family = of('--sans');
  return {
    ...{ line: of('--accent-ink'), band: of('--band'), text: of('--soft'), grid: of('--line') },
    ...{ target: of('--edge'), note: of('--note'), onNote: of('--on-accent') },
    font: `12px ${family}`,
    bold: (ratio) => `600 ${10 * ratio}px ${family}`,
  };
}

/** Tells when light becomes dark or the page is printed; returns how to stop. */
export function whenColoursChange(tell: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', 'print'].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', tell);
  return () => {
    for (const query of queries) query.removeEventListener('change', tell);
  };
}
