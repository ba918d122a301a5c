/** The screens, each with what its address says. */
export type Route =
  | { screen: 'journey' }
  | { screen: 'touchpoint'; touchpoint: string }
  | { screen: 'surveys' }
  | { screen: 'newSurvey' }
  | { screen: 'survey'; survey: string; section: string }
  | { screen: 'results' | 'preview'; survey: string }
  | { screen: 'responses' }
  | { screen: 'response'; prompt: string }
  | { screen: 'outcomes' }
  | { screen: 'cases' }
  | { screen: 'install' }
  | { screen: 'settings'; section: string }
  | { screen: 'welcome'; step: string }
  | { screen: 'setUp' }
  | { screen: 'invitation' }
  | { screen: 'missing' };

/** Names the screen of a path. */
export function routeOf(path: string): Route {
  const [first = '', second, third, ...rest] = path.split('/').filter(Boolean);
  if (rest.length) return { screen: 'missing' };
  if (first === 'surveys' && second !== undefined) return surveyRoute(decoded(second), third);
  if (third !== undefined) return { screen: 'missing' };
  if (first === 'settings') return { screen: 'settings', section: decoded(second ?? '') };
  if (first === 'welcome') return { screen: 'welcome', step: decoded(second ?? '') };
  if (first === 'responses' && second !== undefined) return { screen: 'response', prompt: decoded(second) };
  if (first === 'touchpoints' && second !== undefined)
    return { screen: 'touchpoint', touchpoint: decoded(second) };
  if (second !== undefined) return { screen: 'missing' };
  switch (first) {
    case '':
      return { screen: 'journey' };
    case 'surveys':
    case 'responses':
    case 'outcomes':
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

/** A survey called `new` is reached by the name of one of its parts. */
function surveyRoute(survey: string, section: string | undefined): Route {
  if (survey === 'new' && section === undefined) return { screen: 'newSurvey' };
  if (section === 'results' || section === 'preview') return { screen: section, survey };
  return { screen: 'survey', survey, section: decoded(section ?? '') };
}

/** Writes an address, leaving out what is empty. */
export function hrefTo(path: string, query: Record<string, string | undefined> = {}): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return given.length ? `${path}?${new URLSearchParams(given)}` : path;
}

export const surveyHref = (survey: string) =>
  survey === 'new' ? '/surveys/new/questions' : `/surveys/${encodeURIComponent(survey)}`;

export const resultsPath = (survey: string) => `/surveys/${encodeURIComponent(survey)}/results`;

export const responsePath = (prompt: string) => `/responses/${encodeURIComponent(prompt)}`;

export const previewHref = (survey: string) => `/surveys/${encodeURIComponent(survey)}/preview`;

export const touchpointPath = (touchpoint: string) => `/touchpoints/${encodeURIComponent(touchpoint)}`;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray %: no survey has such a name, and the screen says so
  }
}
