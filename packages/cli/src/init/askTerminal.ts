import { createInterface } from 'node:readline/promises';
import { Failure } from '../failure.js';

/** Lends `work` a way to ask, where a person sits at the terminal; otherwise nothing is ever asked. */
export async function withTerminal<T>(
  isWanted: boolean,
  work: (ask?: (question: string) => Promise<string>) => Promise<T>,
): Promise<T> {
  if (!isWanted || !process.stdin.isTTY || !process.stdout.isTTY) return work();
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Ctrl+C and Ctrl+D close the terminal, and leave a question without an answer for ever.
  const closed = new Promise<never>((_, reject) => {
    terminal.once('close', () => reject(new Failure('\nnothing was written')));
  });
  try {
    return await Promise.race([work((question) => terminal.question(question)), closed]);
  } finally {
    closed.catch(() => {});
    terminal.close();
  }
}
