/** The screens, each with what its address says. */
export type Route =
  | { screen: 'journey' }
  | { screen: 'touchpoint'; touchpoint: string }
  | { screen: 'surveys' }
  | { screen: 'survey'; survey: string }
  | { screen: 'preview'; survey: string }
  | { screen: 'responses' }
  | { screen: 'cases' }
  | { screen: 'install' }
  | { screen: 'settings'; section: string }
  | { screen: 'setUp' }
  | { screen: 'invitation' }
  | { screen: 'missing' };

/** Names the screen of a path. */
export function routeOf(path: string): Route {
  const [first = '', second, ...rest] = path.split('/').filter(Boolean);
  if (first === 'surveys' && second !== undefined && rest.join('/') === 'preview')
    return { screen: 'preview', survey: decoded(second) };
  if (rest.length) return { screen: 'missing' };
  if (first === 'settings') return { screen: 'settings', section: decoded(second ?? '') };
  if (first === 'surveys' && second !== undefined) return { screen: 'survey', survey: decoded(second) };
  if (first === 'touchpoints' && second !== undefined)
    return { screen: 'touchpoint', touchpoint: decoded(second) };
  if (second !== undefined) return { screen: 'missing' };
  switch (first) {
    case '':
      return { screen: 'journey' };
    case 'surveys':
    case 'responses':
    case 'cases':
    case 'install':
      return { screen: first };
    case 'setup':
      return { screen: 'setUp' };
    case 'invitation':
      return { screen: 'invitation' };
    default:
      return { screen: 'missing' };
  }
}

/** Writes an address, leaving out what is empty. */
export function hrefTo(path: string, query: Record<string, string | undefined> = {}): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return given.length ? `${path}?${new URLSearchParams(given)}` : path;
}

export const surveyHref = (survey: string) => `/surveys/${encodeURIComponent(survey)}`;

export const previewHref = (survey: string) => `${surveyHref(survey)}/preview`;

export const touchpointPath = (touchpoint: string) => `/touchpoints/${encodeURIComponent(touchpoint)}`;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray %: no survey has such a name, and the screen says so
  }
}
