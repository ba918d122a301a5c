import { accountStrings as say } from './accountStrings.js';

/** In the order in which they have to be asked: most browsers call themselves by others’ names as well. */
const browsers = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari'] as const;
const systems = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS', 'Linux'] as const;
const called: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS': 'macOS' };

/** `Firefox, Windows`, from what a browser says of itself; the beginning of it where nothing is known. */
export function agentText(agent: string): string {
  const names = [
    browsers.find((name) => agent.includes(`${name}/`)),
    systems.find((name) => agent.includes(name)),
  ];
  const known = names.flatMap((name) => (name ? [called[name] ?? name] : []));
  return known.join(', ') || agent.slice(0, 60) || say.sessions.unknown;
}
