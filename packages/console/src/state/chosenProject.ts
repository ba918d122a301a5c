import type { Project } from '../api/types.js';

const storedUnder = 'cairn:project';

/** Of somebody's projects the one that the address names, or that was looked at last in this browser, or the first. */
export function chosenProject(
  projects: readonly Project[],
  { named, last }: { named: string | null; last: string | undefined },
): Project | undefined {
  const called = (wanted: string | null | undefined) => projects.find(({ id }) => id === wanted);
  return called(named) ?? called(last) ?? projects[0];
}

/** The project that this browser looked at last. */
export function lastProject(): string | undefined {
  try {
    return localStorage.getItem(storedUnder) ?? undefined;
  } catch {
    return undefined; // a browser that keeps nothing shows the first project
  }
}

export function rememberProject(id: string): void {
  try {
    localStorage.setItem(storedUnder, id);
  } catch {
    // a browser that keeps nothing is told the project by the address
  }
}

/** Where a project begins. Followed by loading the page, so that nothing of the project before is left in it. */
export const projectHref = (id: string) => `/?project=${encodeURIComponent(id)}`;
