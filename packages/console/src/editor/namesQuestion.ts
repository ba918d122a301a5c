import type { Condition } from '@cairn/schema';

/** Whether a condition looks at the answer to this question, or to one of its rows. */
export function namesQuestion(when: unknown, id: string): boolean {
  if (!when) return false;
  const { all, any, answer } = when as Condition; // a schema that contains itself has no input type
  if (answer === id || answer?.startsWith(`${id}/`)) return true;
  return [...(all ?? []), ...(any ?? [])].some((inner) => namesQuestion(inner, id));
}
