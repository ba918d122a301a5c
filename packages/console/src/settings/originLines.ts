import type { Refused } from '../state/useSubmit.js';
import { settingsStrings } from './settingsStrings.js';

/** The origins of a field with one on each line; empty lines, and spaces around them, are nothing. */
export function originsIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** What is wrong with a list: the collector names the place in the list, people see lines. */
export function originProblem(refused: Refused | undefined, text: string): string | undefined {
  const origin = refusedOrigin(refused);
  if (!origin) return refused?.field === 'origins' ? refused.message : undefined;
  return settingsStrings.project.originLine(lineOf(origin.at, text), origin.message);
}

/** Which origin of a list was refused, and why, whatever language it is said in. */
export function refusedOrigin(refused: Refused | undefined): { at: number; message: string } | undefined {
  const [, at, message] = /^origins\[(\d+)\]: (.+)$/is.exec(refused?.message ?? '') ?? [];
  return at && message ? { at: Number(at), message } : undefined;
}

/** The line that an origin stands on, counted from one, empty ones too. */
function lineOf(at: number, text: string): number {
  const filled = text.split('\n').flatMap((line, index) => (line.trim() ? [index + 1] : []));
  return filled[at] ?? at + 1;
}
