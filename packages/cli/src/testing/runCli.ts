import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** The real command as a real process. */
export interface RunningCli {
  child: ChildProcess;
  output(): string;
  /** Settles when the output has the text; rejects when the process ends without it. */
  printed(text: string | RegExp): Promise<void>;
  /** The exit code, when it has ended. */
  ended(): Promise<number | null>;
}

export function runCli(args: string[], env: Record<string, string> = {}, cwd?: string): RunningCli {
  const child = spawn(process.execPath, [main, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const closed = once(child, 'close').then(([code]: (number | null)[]) => code ?? null);
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  }
  const has = (text: string | RegExp) =>
    typeof text === 'string' ? output.includes(text) : text.test(output);
  return {
    child,
    output: () => output,
    ended: () => closed,
    async printed(text) {
      while (!has(text)) {
        const over = await Promise.race([
          closed.then(() => true),
          once(child.stdout, 'data').then(() => false),
        ]);
        if (over && !has(text)) throw new Error(`ended without printing ${text}:\n${output}`);
      }
    },
  };
}
